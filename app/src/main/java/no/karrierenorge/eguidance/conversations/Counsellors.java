package no.karrierenorge.eguidance.conversations;

import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the service knows of those who answer. */
@Repository
public class Counsellors {
  private final JdbcClient database;

  Counsellors(JdbcClient database) {
    this.database = database;
  }

  /** Enters a counsellor at her first duty: seekers see her first name, the manager sets the rest. */
  public void enter(ActingPerson acting) {
    Organisation workplace = acting.hat() == null ? null : acting.hat().organisation();
    database.sql("""
            insert into eguidance.counsellor (person, display_name, workplace, county) values (:person, :name, :workplace, :county)
            on conflict (person) do nothing
            """)
        .param("person", acting.person().value())
        .param("name", firstName(acting))
        .param("workplace", workplace == null ? null : workplace.name())
        .param("county", workplace == null ? null : workplace.county())
        .update();
  }

  private static String firstName(ActingPerson acting) {
    return acting.name() == null ? "KarriereNorge" : acting.name().strip().split("\\s+")[0];
  }

  /**
   * What a seeker may know of whoever answers her.
   *
   * @param about a line of her own choice
   */
  public record Face(String name, @Nullable String workplace, @Nullable String about) {}

  public Optional<Face> findFace(PersonId counsellor) {
    return database.sql("select display_name, workplace, about from eguidance.counsellor where person = :person")
        .param("person", counsellor.value())
        .query((row, number) -> new Face(row.getString("display_name"), row.getString("workplace"), row.getString("about")))
        .optional();
  }

  String nameOf(PersonId counsellor) {
    return database.sql("select display_name from eguidance.counsellor where person = :person")
        .param("person", counsellor.value())
        .query(String.class)
        .single();
  }
}
