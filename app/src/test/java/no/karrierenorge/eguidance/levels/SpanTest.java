package no.karrierenorge.eguidance.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
      ",,, DAY 2026-10-25 2026-11-21", "uke, 2026-01-05, 2026-02-01, WEEK 2026-01-05 2026-02-01", "kvarter,,, QUARTER 2026-11-21 2026-11-21",
      "kvarter, 2026-01-01, 2026-11-20, QUARTER 2026-11-14 2026-11-20", "maaned, tull, 2099-01-01, DAY 2026-10-25 2026-11-21",
      "dag, 2026-11-20, 2026-11-10, DAY 2026-10-14 2026-11-10"})
  void whatCannotBeShownBecomesWhatCan(@Nullable String step, @Nullable String from, @Nullable String to, String shown) {
    Span span = Span.of(step, from, to, TODAY);

    assertThat(span.step() + " " + span.from() + " " + span.to()).isEqualTo(shown);
  }

  @Test
  void aWeekBeginsOnItsMonday() {
    assertThat(Step.WEEK.first(TODAY)).isEqualTo(LocalDateTime.of(2026, 11, 16, 0, 0));
  }

  @Test
  void aDayOfLocalTimeEndsAtLocalMidnight() {
    var summerTimeEnds = new Span(Step.DAY, LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));

    assertThat(summerTimeEnds.begins()).hasToString("2026-10-24T22:00Z");
    assertThat(summerTimeEnds.ends()).hasToString("2026-10-25T23:00Z");
  }
}
