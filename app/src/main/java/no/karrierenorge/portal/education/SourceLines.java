package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.portal.education.view.SourceLine;

/** The sources of an entry, and at last who wrote the text and when it was read through. */
final class SourceLines {
  private SourceLines() {}

  static List<SourceLine> of(List<Source> sources, LocalDate reviewedOn) {
    var lines = new ArrayList<SourceLine>();
    for (Source source : sources) {
      lines.add(new SourceLine(t("occupation.source.facts"), source.name(), source.url(), source.checkedInWords()));
    }
    lines.add(new SourceLine(t("occupation.source.text"), t("occupation.source.editors"), null, Dates.of(reviewedOn)));
    return List.copyOf(lines);
  }
}
