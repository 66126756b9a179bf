package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.karrierenorge.eguidance.conversations.Pace;

/**
 * One day of the chat, played through in the order people come: each gets the place that is free first, unless she loses patience before.
 * Conversations take 11 minutes in the mean, as Danish experience says (docs of the field, section 3); the rest is assumed.
 */
final class PlayedDay {
  private static final Duration TALK = Duration.ofMinutes(11);
  private static final double TALK_SPREAD = 0.7;
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final double ANSWER_SPREAD = 0.6;
  private static final Duration WRAP_UP = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofMinutes(14);

  private final Chance chance;
  private final PlayedPast past;
  private final List<Slot> slots;
  private final Instant closes;
  private final List<Played> waiting = new ArrayList<>();

  PlayedDay(Chance chance, PlayedPast past, List<Shift> shifts, Instant closes) {
    this.chance = chance;
    this.past = past;
    this.closes = closes;
    this.slots = shifts.stream().flatMap(shift -> IntStream.range(0, shift.counsellor().places()).mapToObj(place -> new Slot(shift))).toList();
  }

  /** One of a counsellor's places: a conversation at a time, with a pause behind it. */
  private static final class Slot {
    final Shift shift;
    final List<Instant[]> busy = new ArrayList<>();

    Slot(Shift shift) {
      this.shift = shift;
    }

    Instant freeFrom(Instant moment) {
      Instant after = moment.isAfter(shift.from()) ? moment : shift.from();
      return busy.isEmpty() || busy.getLast()[1].isBefore(after) ? after : busy.getLast()[1];
    }

    boolean isBusyAt(Instant moment) {
      return busy.stream().anyMatch(span -> !moment.isBefore(span[0]) && moment.isBefore(span[1]));
    }
  }

  /** @param arrivals in order */
  List<Played> play(List<Instant> arrivals) {
    List<Played> all = arrivals.stream().map(this::receive).toList();
    all.forEach(past::add);
    return all;
  }

  private Played receive(Instant came) {
    waiting.removeIf(chat -> !chat.waitsAt(came));
    List<Slot> present = slots.stream().filter(slot -> slot.shift.takesAt(came)).toList();
    int free = (int) present.stream().filter(slot -> !slot.isBusyAt(came)).count();
    Pace pace = past.pace(came, present.size(), free);
    Played chat = chat(came, pace, waiting.size() + 1);
    waiting.add(chat);
    return chat;
  }

  private Played chat(Instant came, Pace pace, int position) {
    Instant patience = came.plus(chance.between(PATIENCE));
    Instant gone = patience.isBefore(closes) ? patience : closes;
    Optional<Slot> slot = firstFree(came);
    Instant taken = slot.map(found -> found.freeFrom(came).plus(chance.taking(ANSWER, ANSWER_SPREAD))).orElse(closes);
    if (slot.isEmpty() || taken.isAfter(gone)) {
      return new Played(came, null, null, gone, patience.isBefore(closes), pace.at(position), pace.naive(), pace.free());
    }
    Instant ended = taken.plus(chance.taking(TALK, TALK_SPREAD));
    slot.get().busy.add(new Instant[] {taken, ended.plus(chance.between(WRAP_UP))});
    return new Played(came, slot.get().shift.counsellor(), taken, ended, false, pace.at(position), pace.naive(), pace.free());
  }

  /** The place that is free first; of several, the one that has had least to do. */
  private Optional<Slot> firstFree(Instant came) {
    return slots.stream()
        .filter(slot -> slot.shift.takesAt(slot.freeFrom(came)))
        .min(Comparator.comparing((Slot slot) -> slot.freeFrom(came)).thenComparing(slot -> slot.busy.size()));
  }
}
