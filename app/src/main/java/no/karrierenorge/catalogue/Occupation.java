package no.karrierenorge.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.jspecify.annotations.Nullable;

/** A curated occupation, as its file in the catalogue says it. Texts without a language are Bokmål. */
public record Occupation(
    String slug,
    String styrk08,
    String field,
    Texts title,
    Words everyday,
    Interests interests,
    String education,
    Texts lead,
    Does does,
    String workplaces,
    String goodToKnow,
    String suits,
    List<RoadStep> road,
    String onward,
    List<String> trades,
    List<String> programmes,
    List<String> studies,
    List<Related> related,
    List<Source> sources,
    LocalDate reviewedOn) {

  /** Whether its title or one of its everyday names, in Bokmål or English, is this word; capitals do not count. */
  boolean isCalled(String word) {
    return Stream.of(Language.NB, Language.EN)
        .flatMap(language -> Stream.concat(Stream.of(title.in(language)), everyday.in(language).stream()))
        .anyMatch(name -> name.strip().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)));
  }

  /** What a day is like, and the tasks it holds. */
  public record Does(String text, List<String> tasks) {}

  /** A step from now to the job; {@code ways} are alternatives within it. */
  public record RoadStep(String title, @Nullable String time, String text, @Nullable List<Way> ways) {
    public List<Way> alternatives() {
      return ways == null ? List.of() : ways;
    }
  }

  public record Way(String name, String text) {}

  /** Another occupation, and how it differs from this one. */
  public record Related(String occupation, String differs) {}
}
