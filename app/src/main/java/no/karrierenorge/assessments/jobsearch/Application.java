package no.karrierenorge.assessments.jobsearch;

import java.time.LocalDate;
import java.time.LocalTime;
import no.karrierenorge.assessments.jobsearch.JobSearch.Of;
import org.jspecify.annotations.Nullable;

/**
 * An application in somebody's log, as it is saved.
 *
 * @param stage the id of a stage, and {@code since} the day it began
 * @param answer when she has to answer an offer
 * @param address where reminders are sent by mail, empty when they are not
 */
record Application(String job, String employer, String link, String stage, LocalDate since, @Nullable LocalDate deadline, @Nullable LocalDate interview,
    @Nullable LocalTime interviewAt, @Nullable LocalDate answer, String notes, String address) {
  @Nullable LocalDate day(Of of) {
    return switch (of) {
      case DEADLINE -> deadline;
      case INTERVIEW -> interview;
      case ANSWER -> answer;
      case STAGE -> since;
    };
  }

  /** Both, as far as they are known. */
  String title() {
    return employer.isEmpty() ? job : job + ", " + employer;
  }
}
