package no.karrierenorge.eguidance.enquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counsellors have to do beside the queue, the most urgent first. */
@Repository
class WorkList {
  private static final String LINES = """
      select c.id from eguidance.conversation c left join eguidance.correspondence q on q.conversation = c.id
      """;
  private static final String URGENT_FIRST = " order by least(q.promised_at, c.waiting_since + interval '4 days'), c.id limit 60";

  private final JdbcClient database;

  WorkList(JdbcClient database) {
    this.database = database;
  }

  /** Written questions that nobody has taken. */
  List<ConversationId> waiting() {
    return database.sql(LINES + "where c.state = 'WAITING' and c.channel in ('QUESTION', 'MAIL', 'SMS')" + URGENT_FIRST).query(WorkList::id).list();
  }

  /** Wished calls that nobody has taken, those to come among them. */
  List<ConversationId> calls() {
    return database.sql(LINES + "where c.state = 'WAITING' and c.channel = 'CALL_ME' order by c.waiting_since, c.id limit 60")
        .query(WorkList::id)
        .list();
  }

  /** What this counsellor has taken. */
  List<ConversationId> of(PersonId counsellor) {
    return database.sql(LINES + "where c.state = 'ACTIVE' and c.counsellor = :counsellor and c.channel not in ('CHAT', 'MEETING')" + URGENT_FIRST)
        .param("counsellor", counsellor.value())
        .query(WorkList::id)
        .list();
  }

  private static ConversationId id(ResultSet row, int number) throws SQLException {
    return new ConversationId(row.getObject("id", UUID.class));
  }
}
