package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.platform.language.Text.count;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;

/**
 * A CV that does not say who it is about: without name, age, address, picture and words of one gender. Only what is known to be harmless
 * comes along; what we do not know stays behind. Years would tell an age: of work it says how long, of the rest nothing.
 *
 * @param taken what was taken out of texts, so that the person can look it over
 */
public record Anonymised(Resume resume, List<String> taken) {
  /** Where an entry says how long it lasted, in words; JSON Resume has no place for it. */
  public static final String DURATION = "duration";

  /** @param language the language that the CV is written in */
  public static Anonymised of(Resume resume, Language language, YearMonth now) {
    var clues = new Clues(resume.basics().text("name"), resume.basics().text("location.city"), language);
    var reading = new Reading(clues, language, now);
    Entry top = Entry.blank();
    for (String field : List.of("label", "summary")) top = top.with(field, clues.without(resume.basics().text(field)));
    Resume left = Resume.blank().with(top);
    for (Section section : Section.values()) {
      List<Entry> entries = resume.entries(section).stream().map(entry -> entry(section, entry, reading)).toList();
      if (!entries.isEmpty()) left = left.with(section, entries);
    }
    return new Anonymised(left, clues.taken());
  }

  private record Reading(Clues clues, Language language, YearMonth now) {}

  private static Entry entry(Section section, Entry entry, Reading reading) {
    Entry left = Entry.blank();
    for (Field field : section.fields()) {
      if (field.kind() == Kind.DATE || field.path().equals("location")) continue;
      if (field.kind() == Kind.LINES) left = left.with(field.path(), entry.lines(field.path()).stream().map(reading.clues()::without).toList());
      else left = left.with(field.path(), reading.clues().without(entry.text(field.path())));
    }
    return left.with(DURATION, duration(section, entry, reading));
  }

  /** Nothing where the entry has no beginning, and for education, whose length says nothing. */
  private static String duration(Section section, Entry entry, Reading reading) {
    Optional<PartialDate> from = entry.date("startDate");
    if (section == Section.EDUCATION || from.isEmpty()) return "";
    Optional<PartialDate> to = entry.date("endDate");
    YearMonth end = to.map(PartialDate::begin).orElse(reading.now());
    long months = ChronoUnit.MONTHS.between(from.get().begin(), end);
    return Text.in(reading.language(), () -> said(Math.max(months, 0), from.get().month() == null || to.isPresent() && to.get().month() == null));
  }

  private static String said(long months, boolean isByYears) {
    if (isByYears || months >= 24) return count("cv.years", Math.max(1, Math.round(months / 12.0)));
    return count("cv.months", Math.max(1, months));
  }
}
