package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Interests;
import no.karrierenorge.portal.occupations.view.InterestProfile;
import no.karrierenorge.portal.occupations.view.InterestProfile.Corner;

/** Draws an interest profile as Holland's hexagon: the order of the six is fixed, the two strongest are marked. */
final class InterestProfiles {
  private static final String ORDER = "RIASEC";
  private static final double CENTRE_X = 170;
  private static final double CENTRE_Y = 150;
  private static final double RADIUS = 104;

  private InterestProfiles() {}

  static InterestProfile of(Interests interests) {
    List<String> strongest = interests.letters().chars().mapToObj(letter -> key((char) letter)).toList();
    Map<String, Double> figures = interests.figures();
    if (figures == null) return new InterestProfile(strongest, List.of(), "", false, "");
    var corners = new ArrayList<Corner>();
    for (int i = 0; i < ORDER.length(); i++) corners.add(corner(i, interests.letters(), figures));
    String area = corners.stream().map(corner -> corner.x() + "," + corner.y()).collect(Collectors.joining(" "));
    return new InterestProfile(strongest, List.copyOf(corners), area, true, summary(figures));
  }

  static String key(char letter) {
    return "interest." + letter;
  }

  /** O*NET's scale is 1 to 7: 1 lies at the centre, 7 at the edge. */
  private static Corner corner(int index, String letters, Map<String, Double> figures) {
    char letter = ORDER.charAt(index);
    double share = share(figures, letter);
    double angle = Math.toRadians(60 * index - 90);
    String anchor = index % 3 == 0 ? "middle" : index < 3 ? "start" : "end";
    boolean strongest = letters.indexOf(letter) >= 0 && letters.indexOf(letter) < 2;
    return new Corner(key(letter), x(angle, RADIUS * share), y(angle, RADIUS * share), x(angle, RADIUS + 10),
        y(angle, RADIUS + (index == 3 ? 24 : 12)), anchor, strongest);
  }

  private static double share(Map<String, Double> figures, char letter) {
    return (figures.getOrDefault(String.valueOf(letter), 1.0) - 1) / 6;
  }

  private static String summary(Map<String, Double> figures) {
    return ORDER.chars()
        .mapToObj(letter -> t("interest.of-hundred", t(key((char) letter)), Math.round(share(figures, (char) letter) * 100)))
        .collect(Collectors.joining(", "));
  }

  private static String x(double angle, double length) {
    return String.format(Locale.ROOT, "%.1f", CENTRE_X + length * Math.cos(angle));
  }

  private static String y(double angle, double length) {
    return String.format(Locale.ROOT, "%.1f", CENTRE_Y + length * Math.sin(angle));
  }
}
