package no.karrierenorge.eguidance.backroom;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All counsellors, with what makes a colleague ask one of them. */
@Repository
public class Roll {
  private final JdbcClient database;

  Roll(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param languages tags, {@code topics} names of topics
   * @param sector where she works beside e-guidance, or nothing
   */
  public record Entry(PersonId person, String name, @Nullable String county, @Nullable Sector sector, List<String> languages, List<String> topics) {}

  public List<Entry> everybody() {
    return database.sql("select person, display_name, county, sector, languages, topics from eguidance.counsellor order by display_name, person")
        .query(Roll::entry)
        .list();
  }

  Optional<Entry> find(PersonId person) {
    return everybody().stream().filter(one -> one.person().equals(person)).findFirst();
  }

  void sector(PersonId person, @Nullable Sector sector) {
    database.sql("update eguidance.counsellor set sector = :sector where person = :person")
        .param("person", person.value())
        .param("sector", sector == null ? null : sector.name())
        .update();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    String sector = row.getString("sector");
    return new Entry(new PersonId(row.getObject("person", UUID.class)), row.getString("display_name"), row.getString("county"),
        sector == null ? null : Sector.valueOf(sector), words(row.getArray("languages")), words(row.getArray("topics")));
  }

  private static List<String> words(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
