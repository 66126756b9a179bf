package no.karrierenorge.assessments.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueTest {
  private static final JobSearch ALL = new JobSearches().current();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void aDeadlineIsSaidThreeDaysBeforeAndUntilItIsOver() {
    Application found = application("found", MONDAY, null);

    assertThat(saidOn(found, MONDAY.minusDays(4))).isEmpty();
    assertThat(saidOn(found, MONDAY.minusDays(3))).containsExactly("found-deadline");
    assertThat(saidOn(found, MONDAY)).containsExactly("found-deadline");
    assertThat(saidOn(found, MONDAY.plusDays(1))).isEmpty();
  }

  @Test
  void whoeverWaitsForAnAnswerIsToldAfterTwoWeeksForAWeekAndAgainAfterSix() {
    Application sent = application("sent", null, null);

    assertThat(saidOn(sent, MONDAY.plusDays(13))).isEmpty();
    assertThat(saidOn(sent, MONDAY.plusDays(14))).containsExactly("sent-two-weeks");
    assertThat(saidOn(sent, MONDAY.plusDays(21))).containsExactly("sent-two-weeks");
    assertThat(saidOn(sent, MONDAY.plusDays(22))).isEmpty();
    assertThat(saidOn(sent, MONDAY.plusDays(42))).containsExactly("sent-six-weeks");
  }

  @Test
  void anInterviewIsSaidTheDayBeforeAndAskedAboutAfterwards() {
    Application invited = application("interview", null, MONDAY);

    assertThat(saidOn(invited, MONDAY.minusDays(1))).containsExactly("interview-before");
    assertThat(saidOn(invited, MONDAY.plusDays(1))).containsExactly("interview-after");
  }

  @Test
  void withoutItsDateNothingIsSaid() {
    assertThat(Due.of(application("found", null, null), stage("found"))).isEmpty();
  }

  private static List<String> saidOn(Application application, LocalDate day) {
    return Due.of(application, stage(application.stage())).stream().filter(due -> due.isNow(day)).map(due -> due.reminder().id()).toList();
  }

  private static JobSearch.Stage stage(String id) {
    return ALL.stage(id).orElseThrow();
  }

  private static Application application(String stage, @Nullable LocalDate deadline, @Nullable LocalDate interview) {
    return new Application("Lagermedarbeider", "Nordvind", "", stage, MONDAY, deadline, interview, null, null, "", "");
  }
}
