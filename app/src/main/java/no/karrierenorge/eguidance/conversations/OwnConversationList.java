package no.karrierenorge.eguidance.conversations;

import java.util.List;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a seeker has asked while logged in, as long as what was said is kept. */
@Repository
public class OwnConversationList {
  private static final int MOST = 100;

  private final JdbcClient database;

  OwnConversationList(JdbcClient database) {
    this.database = database;
  }

  /** The newest first. */
  public List<Conversation> of(PersonId seeker) {
    return database.sql(Conversations.COLUMNS + "where c.seeker = :seeker and c.emptied_at is null and not c.training order by c.started_at desc limit :most")
        .param("seeker", seeker.value())
        .param("most", MOST)
        .query(ConversationRow::conversation)
        .list();
  }
}
