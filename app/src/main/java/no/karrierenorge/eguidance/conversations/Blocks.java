package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may not begin a conversation for a while. An anonymous seeker is known by the key of her last conversation, if she still carries it. */
@Repository
public class Blocks {
  private final JdbcClient database;
  private final SeekerTokens tokens;
  private final Clock clock;

  Blocks(JdbcClient database, SeekerTokens tokens, Clock clock) {
    this.database = database;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** @param reason for the manager, between 3 and 500 characters */
  public void add(ConversationId conversation, PersonId by, String reason, Duration time) {
    database.sql("""
            insert into eguidance.block (conversation, token_hash, seeker, reason, blocked_by, since, until)
            select id, token_hash, seeker, :reason, :by, :now, :until from eguidance.conversation
            where id = :conversation and (token_hash is not null or seeker is not null)
            """)
        .param("conversation", conversation.value())
        .param("reason", reason)
        .param("by", by.value())
        .param("now", Timestamp.from(clock.instant()))
        .param("until", Timestamp.from(clock.instant().plus(time)))
        .update();
  }

  /**
   * Whether somebody must wait.
   *
   * @param seeker who she is, if she is logged in
   * @param token the key of an earlier conversation on her device, if there is one
   */
  public boolean holds(@Nullable PersonId seeker, @Nullable String token) {
    return database.sql("""
            select exists (select from eguidance.block
              where lifted_at is null and until > :now and (token_hash = :hash or seeker = :seeker))
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("hash", token == null ? null : tokens.hashOf(token), Types.BINARY)
        .param("seeker", seeker == null ? null : seeker.value(), Types.OTHER)
        .query(Boolean.class)
        .single();
  }

  /** The reason tells of what was said, so it goes with it; a block still in force goes the next time something is emptied. */
  @EventListener
  void forget(ConversationsEmptied emptied) {
    database.sql("""
            delete from eguidance.block b using eguidance.conversation c
            where c.id = b.conversation and (c.id = any (:ids) or c.emptied_at is not null) and (b.until <= :now or b.lifted_at is not null)
            """)
        .param("ids", emptied.ids())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
