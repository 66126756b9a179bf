package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.karrierenorge.places.Hours;
import no.karrierenorge.platform.time.Oslo;

/** Plays a year of e-guidance, day by day, from one seed. */
final class DemoYear {
  static final long SEED = 2015;
  /** With these, about 20,000 come in a year, and now and then there is a queue. */
  private static final Rhythm CHATS = new Rhythm(3.3);
  private static final Rhythm CALLS = new Rhythm(1.0);
  private static final Rhythm WRITTEN = new Rhythm(0.8);
  private static final Rhythm WISHES = new Rhythm(0.2);
  /** A wish for a call has to be kept before the doors close. */
  private static final int BEFORE_CLOSING = 4;
  private static final int AT_ONCE = 1;

  private final Chance chance = new Chance(SEED);
  private final PlayedPast past = new PlayedPast();
  private final List<DemoCounsellor> counsellors;
  private final Questions questions;

  DemoYear(List<DemoCounsellor> counsellors, List<String> counties) {
    this.counsellors = counsellors;
    this.questions = new Questions(chance, counties);
  }

  /** @param days the open days, in order; what would end after {@code now} is left out */
  void play(Map<LocalDate, Hours> days, Instant now, Consumer<List<DemoConversation>> told) {
    days.forEach((day, hours) ->
        told.accept(Stream.of(chats(day, hours), calls(day, hours), written(day, hours), wishes(day, hours))
            .flatMap(List::stream)
            .filter(conversation -> conversation.ended().isBefore(now))
            .toList()));
  }

  private List<DemoConversation> chats(LocalDate day, Hours hours) {
    List<Shift> shifts = new Roster(counsellors, AT_ONCE).on(day, hours);
    var played = new PlayedDay(chance, past, shifts, day.atTime(hours.to()).atZone(Oslo.ZONE).toInstant());
    return played.play(CHATS.arrivals(day, hours, chance)).stream().map(questions::chat).toList();
  }

  private List<DemoConversation> calls(LocalDate day, Hours hours) {
    return CALLS.arrivals(day, hours, chance).stream().map(at -> questions.call(at, chance.among(counsellors).key())).toList();
  }

  private List<DemoConversation> written(LocalDate day, Hours hours) {
    return WRITTEN.arrivals(day, hours, chance).stream().map(at -> questions.written(at, chance.among(counsellors).key())).toList();
  }

  private List<DemoConversation> wishes(LocalDate day, Hours hours) {
    if (Duration.between(hours.from(), hours.to()).toHours() <= BEFORE_CLOSING) return List.of();
    var early = new Hours(hours.from(), hours.to().minusHours(BEFORE_CLOSING));
    return WISHES.arrivals(day, early, chance).stream().map(at -> questions.wish(at, chance.among(counsellors).key())).toList();
  }
}
