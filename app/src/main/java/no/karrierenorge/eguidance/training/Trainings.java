package no.karrierenorge.eguidance.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who plays the seeker in which conversation. */
@Repository
class Trainings {
  private static final String TRAININGS = """
      select t.conversation, t.player, t.situation, c.counsellor, k.display_name
      from eguidance.training t
      join eguidance.conversation c on c.id = t.conversation and c.state <> 'ENDED'
      join eguidance.counsellor k on k.person = c.counsellor
      """;

  private final JdbcClient database;

  Trainings(JdbcClient database) {
    this.database = database;
  }

  /**
   * A training conversation that goes on.
   *
   * @param player the colleague who plays the seeker, or nothing when a script does
   * @param learner who answers, and {@code learnerName} what she is called
   */
  record Training(
      ConversationId conversation, @Nullable PersonId player, @Nullable Situation situation, PersonId learner, String learnerName) {}

  void add(ConversationId conversation, @Nullable PersonId player, @Nullable Situation situation) {
    database.sql("insert into eguidance.training (conversation, player, situation) values (:conversation, :player::uuid, :situation)")
        .param("conversation", conversation.value())
        .param("player", player == null ? null : player.toString())
        .param("situation", situation == null ? null : situation.name())
        .update();
  }

  Optional<Training> find(ConversationId conversation) {
    return database.sql(TRAININGS + "where t.conversation = :conversation")
        .param("conversation", conversation.value())
        .query(Trainings::training)
        .optional();
  }

  /** Those in which she learns or plays. */
  List<Training> of(PersonId person) {
    return database.sql(TRAININGS + "where c.counsellor = :person or t.player = :person order by c.started_at, c.id")
        .param("person", person.value())
        .query(Trainings::training)
        .list();
  }

  /** Those in which nothing has been said or has happened since. */
  List<ConversationId> silentSince(Instant moment) {
    return database.sql("""
            select t.conversation from eguidance.training t
            join eguidance.conversation c on c.id = t.conversation and c.state <> 'ENDED'
            join eguidance.message m on m.conversation = c.id and m.seq = c.last_seq
            where m.at < :moment
            """)
        .param("moment", Timestamp.from(moment))
        .query((row, number) -> new ConversationId(row.getObject("conversation", UUID.class)))
        .list();
  }

  private static Training training(ResultSet row, int number) throws SQLException {
    UUID player = row.getObject("player", UUID.class);
    String situation = row.getString("situation");
    return new Training(new ConversationId(row.getObject("conversation", UUID.class)), player == null ? null : new PersonId(player),
        situation == null ? null : Situation.valueOf(situation), new PersonId(row.getObject("counsellor", UUID.class)),
        row.getString("display_name"));
  }
}
