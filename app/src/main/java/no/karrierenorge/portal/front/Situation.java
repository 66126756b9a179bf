package no.karrierenorge.portal.front;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.jspecify.annotations.Nullable;

/** A guide for people in one situation in life, as its file in {@code app/src/main/situations} says it. */
record Situation(String slug, Group group, int order, Texts title, Texts lead, List<Step> steps, Know know, List<Source> sources,
    LocalDate reviewedOn) {
  enum Group {
    SCHOOL,
    WORK,
    LIFE,
    PROFESSIONAL
  }

  /** A place to go: a path of ours, or an address with its owner. */
  record Step(Texts title, Texts text, String link, @Nullable String owner) {}

  /** A right or a fact that is worth knowing. */
  record Know(String nb, @Nullable String nn, @Nullable String en, Source source) {
    Texts text() {
      return new Texts(nb, nn, en);
    }
  }
}
