package no.karrierenorge.eguidance.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads a conversation from a row of the database. */
final class ConversationRow {
  private ConversationRow() {}

  static Conversation conversation(ResultSet row, int number) throws SQLException {
    return new Conversation(
        new ConversationId(row.getObject("id", UUID.class)),
        Channel.valueOf(row.getString("channel")),
        ConversationState.valueOf(row.getString("state")),
        Language.ofPath("/" + row.getString("language")),
        topic(row.getString("topic")),
        row.getString("county"),
        row.getString("page"),
        person(row, "seeker"),
        person(row, "counsellor"),
        row.getString("display_name"),
        row.getInt("last_seq"),
        row.getInt("read_by_seeker"),
        row.getInt("read_by_counsellor"),
        row.getTimestamp("waiting_since").toInstant(),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "taken_at"),
        instant(row, "ended_at"));
  }

  private static @Nullable Topic topic(@Nullable String name) {
    return name == null ? null : Topic.valueOf(name);
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
