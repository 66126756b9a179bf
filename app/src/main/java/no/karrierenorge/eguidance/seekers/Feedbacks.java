package no.karrierenorge.eguidance.seekers;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.platform.crypto.Encryption;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What seekers say of their conversation. Their own words are encrypted where they lie. */
@Repository
class Feedbacks {
  private final JdbcClient database;
  private final Encryption encryption;
  private final Clock clock;

  Feedbacks(JdbcClient database, Encryption encryption, Clock clock) {
    this.database = database;
    this.encryption = encryption;
    this.clock = clock;
  }

  /** The first answer counts; a form that is sent twice changes nothing. */
  void add(ConversationId conversation, FeedbackForm form) {
    database.sql("""
            insert into eguidance.conversation_feedback (conversation, helped, onward, recommends, comment, at)
            values (:conversation, :helped, :onward, :recommends, :comment, :at)
            on conflict (conversation) do nothing
            """)
        .param("conversation", conversation.value())
        .param("helped", form.helped())
        .param("onward", form.onward())
        .param("recommends", form.recommends())
        .param("comment", sealed(conversation, form.comment()))
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  private byte @Nullable [] sealed(ConversationId conversation, @Nullable String comment) {
    if (comment == null) return null;
    return encryption.seal(comment.getBytes(StandardCharsets.UTF_8), "eguidance.conversation_feedback/" + conversation + "/comment");
  }

  boolean isGiven(ConversationId conversation) {
    return database.sql("select exists (select from eguidance.conversation_feedback where conversation = :conversation)")
        .param("conversation", conversation.value())
        .query(Boolean.class)
        .single();
  }

  /** Her own words go with the conversation; the answers stay as figures. */
  @EventListener
  void forget(ConversationsEmptied emptied) {
    database.sql("update eguidance.conversation_feedback set comment = null where conversation = any (:ids) and comment is not null")
        .param("ids", emptied.ids())
        .update();
  }
}
