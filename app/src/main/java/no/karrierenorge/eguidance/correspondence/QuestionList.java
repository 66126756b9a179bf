package no.karrierenorge.eguidance.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which conversations in writing there is something to do about. */
@Repository
public class QuestionList {
  private final JdbcClient database;

  QuestionList(JdbcClient database) {
    this.database = database;
  }

  /** Conversations in which something has been said that has not been acted on. */
  List<ConversationId> unfollowed() {
    return database.sql("""
            select q.conversation as id from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
            where c.last_seq > q.followed_seq and c.emptied_at is null limit 100
            """)
        .query(QuestionList::id)
        .list();
  }

  /** The conversations a seeker may follow, the newest first. */
  public List<ConversationId> ofSeeker(PersonId seeker) {
    return database.sql("""
            select c.id from eguidance.conversation c join eguidance.correspondence q on q.conversation = c.id
            where c.seeker = :seeker order by c.started_at desc limit 50
            """)
        .param("seeker", seeker.value())
        .query(QuestionList::id)
        .list();
  }

  /** Answered conversations in which nothing has been asked since. */
  List<ConversationId> answeredBefore(Instant until) {
    return database.sql("""
            select c.id from eguidance.conversation c join eguidance.correspondence q on q.conversation = c.id
            where c.state <> 'ENDED' and c.channel in ('QUESTION', 'MAIL', 'SMS') and q.promised_at is null and q.answered_at < :until
            limit 500
            """)
        .param("until", Timestamp.from(until))
        .query(QuestionList::id)
        .list();
  }

  private static ConversationId id(ResultSet row, int number) throws SQLException {
    return new ConversationId(row.getObject("id", UUID.class));
  }
}
