package no.karrierenorge.eguidance.conversations;

import no.karrierenorge.eguidance.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which conversations are played for training. They count in no statistics and never come into the queue. */
@Repository
class Plays {
  private final JdbcClient database;

  Plays(JdbcClient database) {
    this.database = database;
  }

  void mark(ConversationId id) {
    database.sql("update eguidance.conversation set training = true where id = :id").param("id", id.value()).update();
  }

  /** Gives a played conversation a fresh key; the one before opens nothing any more. */
  boolean rekey(ConversationId id, byte[] tokenHash) {
    return database.sql("update eguidance.conversation set token_hash = :hash where id = :id and training and state <> 'ENDED'")
        .param("id", id.value())
        .param("hash", tokenHash)
        .update() == 1;
  }
}
