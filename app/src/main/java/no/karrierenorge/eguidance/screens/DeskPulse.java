package no.karrierenorge.eguidance.screens;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.WaitingQueue;
import no.karrierenorge.eguidance.live.QueueStirred;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What all screens on this node are told: the queue when it moves, who is on duty, and what has been given to them elsewhere. */
@Component
@Profile("!command")
class DeskPulse {
  private static final int BEATS_BETWEEN_LOOKS = 3;
  private static final int BEATS_BETWEEN_SIGNS = 10;
  private static final int MOST_PRESENT = 100;

  private final AtomicBoolean stirred = new AtomicBoolean();
  private final DeskRoster roster;
  private final WaitingList waiting;
  private final WaitingQueue queue;
  private final Duty duty;
  private int beats;

  DeskPulse(DeskRoster roster, WaitingList waiting, WaitingQueue queue, Duty duty) {
    this.roster = roster;
    this.waiting = waiting;
    this.queue = queue;
    this.duty = duty;
  }

  @EventListener
  void stirred(QueueStirred event) {
    stirred.set(true);
  }

  @Scheduled(fixedDelay = 1000)
  void beat() {
    if (roster.isEmpty()) return;
    beats++;
    if (beats % BEATS_BETWEEN_SIGNS == 0) duty.areHere(roster.people());
    boolean isTime = beats % BEATS_BETWEEN_LOOKS == 0;
    if (stirred.getAndSet(false) || isTime) tellQueue();
    if (isTime) tellPresence();
  }

  private void tellQueue() {
    roster.compare();
    List<Waiting> front = waiting.front();
    String frame = DeskFrames.queue(front, front.size() < WaitingList.SHOWN ? front.size() : queue.length());
    roster.each(connection -> connection.tellAnew("queue", frame));
  }

  private void tellPresence() {
    String frame = DeskFrames.presence(duty.present().stream().limit(MOST_PRESENT).toList());
    roster.each(connection -> connection.tellAnew("presence", frame));
  }
}
