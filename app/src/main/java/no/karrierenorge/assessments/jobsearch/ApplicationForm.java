package no.karrierenorge.assessments.jobsearch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.portfolio.Item;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was typed. Dates come as browsers send them, or as people write them: {@code 2026-11-30} or {@code 30.11.2026}.
 *
 * @param utgave the revision it was read at
 */
record ApplicationForm(@Nullable String stilling, @Nullable String arbeidsgiver, @Nullable String lenke, @Nullable String status, @Nullable String frist,
    @Nullable String intervju, @Nullable String klokka, @Nullable String svar, @Nullable String notat, @Nullable String epost,
    @Nullable String utgave) {
  /** A form that begins; nothing is wrong with it until it is sent. */
  static final ApplicationForm BLANK = new ApplicationForm(null, null, null, null, null, null, null, null, null, null, null);

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_NOTES = 8_000;

  static ApplicationForm of(Application application, int revision) {
    return new ApplicationForm(application.job(), application.employer(), application.link(), application.stage(), typed(application.deadline()),
        typed(application.interview()), typed(application.interviewAt()), typed(application.answer()), application.notes(), application.address(), Integer.toString(revision));
  }

  private static String typed(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("stilling", text(stilling));
    typed.put("arbeidsgiver", text(arbeidsgiver));
    typed.put("lenke", text(lenke));
    typed.put("status", text(status));
    typed.put("frist", text(frist));
    typed.put("intervju", text(intervju));
    typed.put("klokka", text(klokka));
    typed.put("svar", text(svar));
    typed.put("notat", text(notat));
    typed.put("epost", text(epost));
    return typed;
  }

  int revision() {
    return Item.revisionIn(utgave);
  }

  /** What is wrong, as message keys by field, in the order of the form. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (stilling != null && text(stilling).isEmpty()) problems.put("stilling", "jobsearch.problem.job");
    for (String field : new String[] {"stilling", "arbeidsgiver", "lenke"}) {
      if (Objects.requireNonNull(typed().get(field)).length() > LONGEST_LINE) problems.put(field, "jobsearch.problem.long");
    }
    for (String field : new String[] {"frist", "intervju", "svar"}) {
      String typed = Objects.requireNonNull(typed().get(field));
      if (!typed.isEmpty() && day(typed) == null) problems.put(field, "jobsearch.problem.day");
    }
    if (!text(klokka).isEmpty() && time(text(klokka)) == null) problems.put("klokka", "jobsearch.problem.time");
    if (text(notat).length() > LONGEST_NOTES) problems.put("notat", "jobsearch.problem.notes");
    if (!text(epost).isEmpty() && MailAddress.find(text(epost)).isEmpty()) problems.put("epost", "jobsearch.problem.mail");
    return problems;
  }

  /** @param before what is saved already, so that a stage that has not changed keeps its day */
  Application application(@Nullable Application before, JobSearch all, LocalDate today) {
    String stage = all.stage(text(status)).orElse(all.stages().getFirst()).id();
    LocalDate since = before != null && before.stage().equals(stage) ? before.since() : today;
    return new Application(text(stilling), text(arbeidsgiver), text(lenke), stage, since, day(text(frist)), day(text(intervju)), time(text(klokka)),
        day(text(svar)), text(notat), text(epost));
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      String[] parts = typed.split("\\.");
      if (parts.length != 3) return typed.isEmpty() ? null : LocalDate.parse(typed);
      return LocalDate.of(Integer.parseInt(parts[2].strip()), Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[0].strip()));
    } catch (DateTimeException | NumberFormatException notADay) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String typed) {
    try {
      return typed.isEmpty() ? null : LocalTime.parse(typed.replace('.', ':').replaceFirst("^(\\d):", "0$1:"));
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replaceAll("\r\n?", "\n").strip();
  }
}
