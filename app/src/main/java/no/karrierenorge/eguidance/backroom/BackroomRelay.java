package no.karrierenorge.eguidance.backroom;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.screens.DeskScreen;
import no.karrierenorge.platform.nodes.HintReceived;
import no.karrierenorge.platform.nodes.Hints;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the backroom to the screens of this node, and hints to other nodes; each second it is looked up what a lost hint left out. */
@Component
@Profile("!command")
class BackroomRelay {
  private static final String HINT = "backroom";
  private static final int MOST_AT_ONCE = 200;

  private final Map<DeskScreen, BackroomSeat> seats = new ConcurrentHashMap<>();
  private final Backroom backroom;
  private final Hints hints;

  BackroomRelay(Backroom backroom, Hints hints) {
    this.backroom = backroom;
    this.hints = hints;
  }

  /** From now on a screen gets what is said, behind the lines it has; of what it missed, the newest. */
  void follow(DeskScreen screen, int after) {
    var seat = new BackroomSeat(screen, Math.clamp(after, 0, backroom.last()));
    if (seats.putIfAbsent(screen, seat) == null) seat.give(backroom.after(seat.delivered(), MOST_AT_ONCE));
  }

  void forget(DeskScreen screen) {
    seats.remove(screen);
  }

  @EventListener
  void said(BackroomSaid said) {
    tell(said.seq());
    hints.tell(HINT + " " + said.seq());
  }

  @EventListener
  void received(HintReceived received) {
    if (received.hint().startsWith(HINT + " ")) lookUp();
  }

  @Scheduled(fixedDelay = 1000)
  void lookUp() {
    if (!seats.isEmpty()) tell(backroom.last());
  }

  private void tell(int last) {
    int least = seats.values().stream().mapToInt(BackroomSeat::delivered).min().orElse(last);
    if (least >= last) return;
    var lines = backroom.after(least, MOST_AT_ONCE);
    seats.values().forEach(seat -> seat.give(lines));
  }
}
