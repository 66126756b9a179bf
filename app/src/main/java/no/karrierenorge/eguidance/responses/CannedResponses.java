package no.karrierenorge.eguidance.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ready answers: everybody's own and the shared ones. */
@Repository
class CannedResponses {  private static final String KEEP = """
      insert into eguidance.canned_response as r (id, owner, language, shortcut, title, body, changed_at)
      values (:id, :owner, :language, :shortcut, :title, :body, :now)
      on conflict (id) do update set language = excluded.language, shortcut = excluded.shortcut, title = excluded.title,
        body = excluded.body, changed_at = excluded.changed_at
        where r.owner is not distinct from excluded.owner
      """;

  private final JdbcClient database;
  private final Clock clock;

  CannedResponses(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What somebody can use: her own and the shared ones, by title. */
  List<CannedResponse> usableBy(PersonId person) {
    return database.sql("""
            select id, owner, language, shortcut, title, body from eguidance.canned_response
            where owner is null or owner = :person
            order by lower(title), language, id
            """)
        .param("person", person.value())
        .query(CannedResponses::response)
        .list();
  }

  /** One that this owner may change; nothing for another's. */
  Optional<CannedResponse> find(UUID id, @Nullable PersonId owner) {
    return database.sql("""
            select id, owner, language, shortcut, title, body from eguidance.canned_response
            where id = :id and owner is not distinct from :owner::uuid
            """)
        .param("id", id)
        .param("owner", value(owner), Types.OTHER)
        .query(CannedResponses::response)
        .optional();
  }

  /** Keeps a new or changed answer; {@code false} when the shortcut stands for another of the same owner and language. */
  boolean save(CannedResponse response) {
    try {
      return database.sql(KEEP)
          .param("id", response.id())
          .param("owner", value(response.owner()), Types.OTHER)
          .param("language", response.language().tag())
          .param("shortcut", response.shortcut())
          .param("title", response.title())
          .param("body", response.body())
          .param("now", Timestamp.from(clock.instant()))
          .update() == 1;
    } catch (DuplicateKeyException shortcutTaken) {
      return false;
    }
  }

  void delete(UUID id, @Nullable PersonId owner) {
    database.sql("delete from eguidance.canned_response where id = :id and owner is not distinct from :owner::uuid")
        .param("id", id)
        .param("owner", value(owner), Types.OTHER)
        .update();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static CannedResponse response(ResultSet row, int number) throws SQLException {
    UUID owner = row.getObject("owner", UUID.class);
    return new CannedResponse(row.getObject("id", UUID.class), owner == null ? null : new PersonId(owner),
        Language.ofPath("/" + row.getString("language")), row.getString("shortcut"), row.getString("title"), row.getString("body"));
  }
}
