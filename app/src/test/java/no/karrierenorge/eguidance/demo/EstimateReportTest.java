package no.karrierenorge.eguidance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import no.karrierenorge.places.Hours;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.ExampleWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How true the told waits are, on a month that was played through after a month of history. The estimate knows neither the patience of
 * people, nor the pauses after conversations, nor how unevenly these last: only what the platform knows. Reported in docs/figures.md.
 */
class EstimateReportTest {
  private static final long SEED = 20261121;
  private static final LocalDate HISTORY = LocalDate.of(2026, 9, 7);
  private static final LocalDate MONTH = HISTORY.plusWeeks(4);
  private static final LocalDate END = MONTH.plusWeeks(4);

  @ParameterizedTest
  @CsvSource({"calm, 3", "ordinary, 6", "busy, 9"})
  void theToldWaitIsCloserThanTheMeanOfTheSameHours(String load, double perHour) {
    List<Played> month = played(perHour).stream().filter(chat -> chat.taken() != null && !day(chat.came()).isBefore(MONTH)).toList();
    List<Played> queued = month.stream().filter(chat -> chat.told().position() > chat.free()).toList();

    print(load + ", all", month);
    print(load + ", nobody free", queued);

    assertThat(error(month)).isLessThanOrEqualTo(naive(month));
    assertThat(error(queued)).isLessThanOrEqualTo(naive(queued));
  }

  private static List<Played> played(double perHour) {
    var chance = new Chance(SEED);
    var past = new PlayedPast();
    var rhythm = new Rhythm(perHour);
    var roster = new Roster(counsellors(), 2);
    var all = new ArrayList<Played>();
    for (LocalDate day = HISTORY; day.isBefore(END); day = day.plusDays(1)) {
      Hours hours = hours(day);
      Instant closes = day.atTime(hours.to()).atZone(Oslo.ZONE).toInstant();
      all.addAll(new PlayedDay(chance, past, roster.on(day, hours), closes).play(rhythm.arrivals(day, hours, chance)));
    }
    return all;
  }

  private static Hours hours(LocalDate day) {
    return Objects.requireNonNull(ExampleWeek.HOURS.stream().filter(row -> row.holds(day)).findFirst().orElseThrow().hours());
  }

  private static List<DemoCounsellor> counsellors() {
    return List.of(counsellor("a", 2), counsellor("b", 1), counsellor("c", 2), counsellor("d", 1));
  }

  private static DemoCounsellor counsellor(String key, int places) {
    return new DemoCounsellor(key, key, key, key, null, key, List.of("nb"), List.of(), places, false);
  }

  private static long error(List<Played> chats) {
    return median(chats, chat -> chat.waited().minus(chat.told().expected()).abs().toSeconds());
  }

  private static long naive(List<Played> chats) {
    return median(chats, chat -> chat.waited().minus(chat.naive()).abs().toSeconds());
  }

  private static long median(List<Played> chats, ToLongFunction<Played> seconds) {
    return chats.stream().mapToLong(seconds).sorted().skip(chats.size() / 2).findFirst().orElseThrow();
  }

  private static boolean isInside(Played chat) {
    Duration waited = chat.waited();
    return waited.compareTo(chat.told().shortest()) >= 0 && waited.compareTo(chat.told().longest()) <= 0;
  }

  private static void print(String group, List<Played> chats) {
    System.out.printf(Locale.ROOT, "seed %d, %s: %d answered, median wait %d s; median absolute error told %d s, mean of the same hours %d s; %d %% inside%n",
        SEED, group, chats.size(), median(chats, chat -> chat.waited().toSeconds()), error(chats), naive(chats),
        100 * chats.stream().filter(EstimateReportTest::isInside).count() / chats.size());
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Oslo.ZONE).toLocalDate();
  }
}
