package no.karrierenorge.portal.counties;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.portal.counties.view.SourceLine;

/** Where the pages' facts come from: what each place's file says, and what holds for the whole country. */
final class SourceLines {
  private static final LocalDate READ = LocalDate.of(2026, 11, 20);

  private SourceLines() {}

  static List<SourceLine> of(List<Source> sources) {
    return of("county.source.facts", sources);
  }

  /** @param key of what the sources tell; those that several places share stand once */
  static List<SourceLine> of(String key, List<Source> sources) {
    return sources.stream().distinct().map(source -> line(key, source)).toList();
  }

  /** The counties' duty to offer free guidance to everyone who lives there. */
  static SourceLine free() {
    return new SourceLine(t("county.source.free"), "Prop. 57 L (2022–2023), punkt 46",
        "https://www.regjeringen.no/no/dokumenter/prop.-57-l-20222023/id2967679/?ch=46", read());
  }

  static SourceLine confidentiality() {
    return new SourceLine(t("guidance.source.confidentiality"), "Regjeringen: Taushetsplikt i forvaltningen, en veileder",
        "https://www.regjeringen.no/no/dokumenter/taushetsplikt-opplysningsrett-og-opplysningsplikt-i-forvaltningen-en-veileder/id2963083/", read());
  }

  /** The hours are an example of the expert committee's, told in its report of 2015; its green paper reproduces parts of that. */
  static SourceLine hours() {
    return new SourceLine(t("guidance.source.hours"), "Karriereveiledning i en digital verden (2015), se NOU 2016: 7",
        "https://www.regjeringen.no/no/dokumenter/nou-2016-7/id2485246/?ch=8", read());
  }

  static SourceLine border(Optional<LocalDate> imported) {
    String when = imported.map(day -> t("figure.imported", Dates.of(day))).orElseGet(() -> t("figure.missing"));
    return new SourceLine(t("county.source.border"), t("county.source.border.owner"), "https://www.kartverket.no", when);
  }

  private static SourceLine line(String key, Source source) {
    return new SourceLine(t(key), source.name(), source.url(), source.checkedInWords());
  }

  private static String read() {
    return t("figure.checked", Dates.of(READ));
  }
}
