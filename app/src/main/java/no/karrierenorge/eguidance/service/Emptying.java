package no.karrierenorge.eguidance.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what was said in conversations that are over, and all that stands beside it; the rows stay as figures. */
@Component
class Emptying {
  private final JdbcClient database;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Emptying(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /** Part of the caller's transaction. */
  void empty(List<ConversationId> due) {
    UUID[] ids = due.stream().map(ConversationId::value).toArray(UUID[]::new);
    database.sql("delete from eguidance.message where conversation = any (:ids)").param("ids", ids).update();
    database.sql("delete from eguidance.participant where conversation = any (:ids)").param("ids", ids).update();
    events.publishEvent(new ConversationsEmptied(due));
    database.sql("update eguidance.conversation set token_hash = null, page = null, emptied_at = :now where id = any (:ids)")
        .param("now", Timestamp.from(clock.instant()))
        .param("ids", ids)
        .update();
  }
}
