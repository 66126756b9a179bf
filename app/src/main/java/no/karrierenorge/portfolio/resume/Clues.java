package no.karrierenorge.portfolio.resume;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;

/**
 * Takes out of a text what tells who somebody is: her name, ways to reach her, her age, words of one gender. It knows words, not meaning:
 * it takes rather too much than too little, remembers what it took, and the person looks over the rest.
 */
final class Clues {
  static final String GAP = "[…]";

  private static final List<Pattern> REACH = List.of(
      Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"),
      Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+"),
      Pattern.compile("(?<![\\p{L}\\d])\\+?\\d(?:[ .-]?\\d){7,14}(?![\\p{L}\\d])"));
  private static final List<Pattern> AGE = List.of(
      words("\\d{1,2} ?(?:år gam(?:mel|mal)|years? old|-?åring(?:en)?)"),
      words("(?:er|aged?|i am|i'm) \\d{1,2}(?: år| years)?"),
      words("(?:født|fødd|born)(?: (?:i|in|den|on))?(?: \\d{1,2}\\.?)?(?: \\p{L}+)? (?:19|20)\\d{2}"));
  private static final Pattern NORWEGIAN = words("hun|ho|han|henne|hennes|hennar|hans|kvinnen?|kvinna|kvinnelig|kvinneleg|mann|mannen|mannlig|mannleg|mor|mora|moren|far"
      + "|faren|mamma|pappa|jenten?|jenta|gutt|gutten|gut|guten|kone|kona|ektemann|husmor|småbarnsmor|småbarnsfar|alenemor|alenefar|fru|frøken|herr|datter|dotter|sønn|son");
  private static final Pattern ENGLISH = words("he|she|him|his|her|hers|woman|man|female|male|mother|father|mum|dad|girl|boy|wife|husband|housewife|mr|mrs|ms|miss|daughter|son");

  private final List<Pattern> patterns;
  private final Set<String> taken = new LinkedHashSet<>();

  /**
   * @param city where she lives
   * @param language the language that the CV is written in
   */
  Clues(String name, String city, Language language) {
    var all = new ArrayList<>(REACH);
    all.addAll(AGE);
    all.add(language == Language.EN ? ENGLISH : NORWEGIAN);
    Stream.of(name.split("[\\s-]+")).filter(part -> part.length() > 1).forEach(part -> all.add(words(Pattern.quote(part) + "s?")));
    if (!city.isBlank()) all.add(words(Pattern.quote(city.strip())));
    this.patterns = List.copyOf(all);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  String without(String text) {
    String left = text;
    for (Pattern pattern : patterns) left = pattern.matcher(left).replaceAll(this::take);
    return left;
  }

  private String take(MatchResult found) {
    taken.add(found.group());
    return GAP;
  }

  List<String> taken() {
    return List.copyOf(taken);
  }
}
