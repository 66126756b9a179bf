package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.karrierenorge.eguidance.conversations.Pace;
import no.karrierenorge.platform.time.Oslo;

/** The days that have been played, asked for the same hours of the last four weeks as the platform asks its database. */
final class PlayedPast {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int WEEKS = 4;
  private static final Duration TALK = Duration.ofMinutes(13);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration STEP = Duration.ofMinutes(4);
  private static final Duration NAIVE = Duration.ofMinutes(2);

  private final Map<LocalDate, List<Played>> answered = new HashMap<>();

  void add(Played chat) {
    if (chat.taken() != null) answered.computeIfAbsent(day(chat.taken()), unused -> new ArrayList<>()).add(chat);
  }

  Pace pace(Instant now, int slots, int free) {
    List<Played> same = IntStream.rangeClosed(1, WEEKS).boxed().flatMap(week -> around(now.minus(Duration.ofDays(7L * week))).stream()).toList();
    if (same.isEmpty()) return new Pace(slots, free, TALK, ANSWER, STEP, NAIVE);
    return new Pace(slots, free, mean(same, PlayedPast::talk), answer(same), Duration.ofHours(2 * WEEKS).dividedBy(same.size()),
        mean(same, Played::waited));
  }

  private List<Played> around(Instant then) {
    return answered.getOrDefault(day(then), List.of()).stream()
        .filter(chat -> Duration.between(then, chat.taken()).abs().compareTo(HOUR) <= 0)
        .toList();
  }

  private static Duration answer(List<Played> same) {
    List<Duration> waits = same.stream().filter(chat -> chat.told().position() <= chat.free()).map(Played::waited).sorted().toList();
    return waits.isEmpty() ? ANSWER : waits.get(waits.size() / 2);
  }

  private static Duration talk(Played chat) {
    return Duration.between(chat.taken(), chat.ended());
  }

  private static Duration mean(List<Played> chats, Function<Played, Duration> time) {
    return Duration.ofMillis(Math.round(chats.stream().mapToLong(chat -> time.apply(chat).toMillis()).average().orElseThrow()));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(Oslo.ZONE).toLocalDate();
  }
}
