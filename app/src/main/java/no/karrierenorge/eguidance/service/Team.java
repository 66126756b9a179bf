package no.karrierenorge.eguidance.service;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who answer, as the manager sees and changes them. */
@Repository
class Team {
  private final JdbcClient database;

  Team(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param languages tags
   * @param topics names of topics
   * @param places how many conversations she may have at once
   */
  record Counsellor(
      UUID person,
      String displayName,
      @Nullable String workplace,
      @Nullable String about,
      List<String> languages,
      List<String> topics,
      int places,
      boolean isTrainee) {}

  /** By name. */
  List<Counsellor> everybody() {
    return database.sql("""
            select person, display_name, workplace, about, languages, topics, places, trainee from eguidance.counsellor
            order by display_name, person
            """)
        .query(Team::counsellor)
        .list();
  }

  /** Changes what the manager may change; answers whether there is such a counsellor. */
  boolean change(Counsellor counsellor) {
    return database.sql("""
            update eguidance.counsellor
            set display_name = :name, about = :about, languages = :languages, topics = :topics, places = :places, trainee = :trainee
            where person = :person
            """)
        .param("person", counsellor.person)
        .param("name", counsellor.displayName)
        .param("about", counsellor.about)
        .param("languages", counsellor.languages.toArray(String[]::new))
        .param("topics", counsellor.topics.toArray(String[]::new))
        .param("places", counsellor.places)
        .param("trainee", counsellor.isTrainee)
        .update() == 1;
  }

  private static Counsellor counsellor(ResultSet row, int number) throws SQLException {
    return new Counsellor(row.getObject("person", UUID.class), row.getString("display_name"), row.getString("workplace"),
        row.getString("about"), words(row.getArray("languages")), words(row.getArray("topics")), row.getInt("places"),
        row.getBoolean("trainee"));
  }

  private static List<String> words(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
