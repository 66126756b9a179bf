package no.karrierenorge.eguidance.live;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Happened;
import no.karrierenorge.platform.nodes.HintReceived;
import no.karrierenorge.platform.nodes.Hints;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries what happens to those who follow: on this node directly after the commit, to other nodes as hints. Since a hint can be lost, the
 * lines of the last seconds are looked up each second as well.
 */
@Component
@Profile("!command")
class Relay {
  /** Longer than a line may take from its time to its commit. */
  private static final Duration LOOKED_BACK = Duration.ofSeconds(10);

  private final Watchers watchers;
  private final ApplicationEventPublisher events;
  private final Hints hints;
  private final JdbcClient database;
  private final Clock clock;

  /** When the database answered last: what was said while it did not is looked up once it does. */
  private Instant lookedUp;

  Relay(Watchers watchers, ApplicationEventPublisher events, Hints hints, JdbcClient database, Clock clock) {
    this.watchers = watchers;
    this.events = events;
    this.hints = hints;
    this.database = database;
    this.clock = clock;
    this.lookedUp = clock.instant();
  }

  @EventListener
  void happened(Happened happened) {
    switch (happened) {
      case Happened.Said said -> watchers.each(said.conversation(), watcher -> watcher.said(said.message()));
      case Happened.Read read -> watchers.each(read.conversation(), watcher -> watcher.read(read.by(), read.seq()));
      case Happened.Typed typed -> watchers.each(typed.conversation(), watcher -> watcher.typed(typed.by()));
      case Happened.QueueMoved moved -> events.publishEvent(new QueueStirred());
    }
    hints.tell(Hint.of(happened));
  }

  @EventListener
  void received(HintReceived received) {
    Hint.find(received.hint()).ifPresent(this::told);
  }

  private void told(Hint hint) {
    switch (hint.kind()) {
      case SAID -> watchers.each(hint.conversation(), watcher -> watcher.saidUpTo(hint.seq()));
      case READ -> watchers.each(hint.conversation(), watcher -> watcher.read(hint.by(), hint.seq()));
      case TYPED -> watchers.each(hint.conversation(), watcher -> watcher.typed(hint.by()));
      case QUEUE -> events.publishEvent(new QueueStirred());
    }
  }

  @Scheduled(fixedDelay = 1000)
  void lookUp() {
    Instant now = clock.instant();
    if (!watchers.conversations().isEmpty()) lookUpSince(lookedUp.minus(LOOKED_BACK));
    lookedUp = now;
  }

  private void lookUpSince(Instant since) {
    database.sql("select conversation, max(seq) as seq from eguidance.message where at > :since group by conversation")
        .param("since", Timestamp.from(since))
        .query(row -> {
          int seq = row.getInt("seq");
          watchers.each(new ConversationId(row.getObject("conversation", UUID.class)), watcher -> watcher.saidUpTo(seq));
        });
  }
}
