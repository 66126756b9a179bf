package no.karrierenorge.eguidance.wrapup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counsellors' registrations, one a conversation; written again, the last one counts. */
@Repository
public class Registrations {
  private final JdbcClient database;
  private final Clock clock;

  Registrations(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void save(Conversation conversation, PersonId counsellor, Registration registration) {
    database.sql("""
            insert into eguidance.registration
              (conversation, counsellor, channel, kind, topics, target_group, county, referred_to, minutes, saved_at)
            values (:conversation, :counsellor, :channel, :kind, :topics, :group, :county, :referral, :minutes, :now)
            on conflict (conversation) do update set kind = excluded.kind, topics = excluded.topics,
              target_group = excluded.target_group, county = excluded.county, referred_to = excluded.referred_to, saved_at = excluded.saved_at
            """)
        .param("conversation", conversation.id().value())
        .param("counsellor", counsellor.value())
        .param("channel", conversation.channel().name())
        .param("kind", registration.kind().name())
        .param("topics", registration.topics().stream().map(Enum::name).toArray(String[]::new))
        .param("group", registration.group().name())
        .param("county", registration.county())
        .param("referral", registration.referral().name())
        .param("minutes", minutes(conversation))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Counted by the system: from the taking to the end, begun minutes. */
  static int minutes(Conversation conversation) {
    Instant from = conversation.takenAt() == null ? conversation.startedAt() : conversation.takenAt();
    Instant to = conversation.endedAt() == null ? from : conversation.endedAt();
    return (int) Math.max(0, Math.ceilDiv(Duration.between(from, to).toSeconds(), 60));
  }

  boolean isWritten(ConversationId conversation) {
    return database.sql("select exists (select from eguidance.registration where conversation = :conversation)")
        .param("conversation", conversation.value())
        .query(Boolean.class)
        .single();
  }
}
