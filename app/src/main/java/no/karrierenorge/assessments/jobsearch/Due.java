package no.karrierenorge.assessments.jobsearch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.assessments.jobsearch.JobSearch.Reminder;
import no.karrierenorge.assessments.jobsearch.JobSearch.Stage;

/**
 * A reminder with the day it falls on. One that comes before a date holds until that date; one that comes after holds a week. So a log that
 * nobody opens for months reminds of nothing that is long over.
 *
 * @param until the last day it is worth saying
 */
record Due(Reminder reminder, LocalDate day, LocalDate until) {
  private static final int HOLDS_DAYS = 7;

  /** All of an application's stage, the first day first; those whose date is not set are left out. */
  static List<Due> of(Application application, Stage stage) {
    return stage.reminder().stream().flatMap(reminder -> of(application, reminder)).sorted(Comparator.comparing(Due::day)).toList();
  }

  private static Stream<Due> of(Application application, Reminder reminder) {
    LocalDate from = application.day(reminder.at().of());
    if (from == null) return Stream.empty();
    LocalDate day = from.plusDays(reminder.at().days());
    return Stream.of(new Due(reminder, day, reminder.at().days() < 0 ? from : day.plusDays(HOLDS_DAYS)));
  }

  boolean isNow(LocalDate today) {
    return !today.isBefore(day) && !today.isAfter(until);
  }
}
