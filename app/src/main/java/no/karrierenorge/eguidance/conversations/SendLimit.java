package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many lines a seeker may send in a minute: a socket counts its own, forms are counted here, on whichever node they arrive. */
@Repository
public class SendLimit {
  public static final int A_MINUTE = 60;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final Clock clock;

  SendLimit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether the seeker has sent as much in the last minute as she may, by whichever way. */
  public boolean isReached(ConversationId conversation) {
    return database.sql("""
            select count(*) >= :most from eguidance.message where conversation = :conversation and author = 'SEEKER' and at > :since
            """)
        .param("conversation", conversation.value())
        .param("since", Timestamp.from(clock.instant().minus(MINUTE)))
        .param("most", A_MINUTE)
        .query(Boolean.class)
        .single();
  }
}
