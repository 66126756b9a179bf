package no.karrierenorge.assessments;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.view.InterestProfile;
import no.karrierenorge.assessments.view.InterestProfile.Corner;
import no.karrierenorge.catalogue.Interests;

/** Draws an interest profile as Holland's hexagon: the order of the six is fixed, the two strongest are marked. */
public final class InterestProfiles {
  private static final String ORDER = "RIASEC";
  private static final double CENTRE_X = 170;
  private static final double CENTRE_Y = 150;
  private static final double RADIUS = 104;

  private InterestProfiles() {}

  /** An occupation's. O*NET's scale is 1 to 7: 1 lies at the centre, 7 at the edge. */
  public static InterestProfile of(Interests interests) {
    Map<String, Double> figures = interests.figures();
    if (figures == null) return new InterestProfile(keys(interests.letters()), List.of(), "", false, "");
    var shares = new HashMap<Character, Double>();
    for (char letter : ORDER.toCharArray()) shares.put(letter, (figures.getOrDefault(String.valueOf(letter), 1.0) - 1) / 6);
    return of(interests.letters(), shares);
  }

  /**
   * A person's or an occupation's.
   *
   * @param letters the strongest, strongest first
   * @param shares from 0, at the centre, to 1, at the edge
   */
  public static InterestProfile of(String letters, Map<Character, Double> shares) {
    var corners = new ArrayList<Corner>();
    for (int i = 0; i < ORDER.length(); i++) corners.add(corner(i, letters, shares));
    String area = corners.stream().map(corner -> corner.x() + "," + corner.y()).collect(Collectors.joining(" "));
    return new InterestProfile(keys(letters), List.copyOf(corners), area, true, summary(shares));
  }

  public static String key(char letter) {
    return "interest." + letter;
  }

  private static List<String> keys(String letters) {
    return letters.chars().mapToObj(letter -> key((char) letter)).toList();
  }

  private static Corner corner(int index, String letters, Map<Character, Double> shares) {
    char letter = ORDER.charAt(index);
    double share = shares.getOrDefault(letter, 0.0);
    double angle = Math.toRadians(60 * index - 90);
    String anchor = index % 3 == 0 ? "middle" : index < 3 ? "start" : "end";
    boolean strongest = letters.indexOf(letter) >= 0 && letters.indexOf(letter) < 2;
    return new Corner(key(letter), x(angle, RADIUS * share), y(angle, RADIUS * share), x(angle, RADIUS + 10),
        y(angle, RADIUS + (index == 3 ? 24 : 12)), anchor, strongest);
  }

  private static String summary(Map<Character, Double> shares) {
    return ORDER.chars()
        .mapToObj(letter -> t("interest.of-hundred", t(key((char) letter)), Math.round(shares.getOrDefault((char) letter, 0.0) * 100)))
        .collect(Collectors.joining(", "));
  }

  private static String x(double angle, double length) {
    return String.format(Locale.ROOT, "%.1f", CENTRE_X + length * Math.cos(angle));
  }

  private static String y(double angle, double length) {
    return String.format(Locale.ROOT, "%.1f", CENTRE_Y + length * Math.sin(angle));
  }
}
