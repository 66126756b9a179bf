package no.karrierenorge.consent;

import static no.karrierenorge.platform.language.Text.t;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.PersonalRecords;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consents that somebody has given, those too that are over. */
@Component
class ConsentRecords implements PersonalRecords {
  private final JdbcClient database;

  ConsentRecords(JdbcClient database) {
    this.database = database;
  }

  private record Given(String purpose, String text, String given, String until, String ended) {
    String line() {
      return t("consent.record.line", t("consent.purpose." + purpose), given, ended.isEmpty() ? until : ended);
    }

    Map<String, String> data() {
      return Map.of("purpose", purpose, "text", text, "given", given, "until", until, "ended", ended);
    }
  }

  @Override
  public List<PersonalRecord> of(PersonId person) {
    List<Given> all = database.sql("select purpose, text_version, given_at, valid_until, ended_at from consent.consent where giver = :person order by given_at")
        .param("person", person.value())
        .query((row, number) -> new Given(row.getString("purpose"), row.getString("text_version"), day(row.getTimestamp("given_at")),
            day(row.getTimestamp("valid_until")), day(row.getTimestamp("ended_at"))))
        .list();
    if (all.isEmpty()) return List.of();
    return List.of(new PersonalRecord("consents", t("consent.record"), all.stream().map(Given::line).toList(), all.stream().map(Given::data).toList()));
  }

  private static String day(@Nullable Timestamp at) {
    return at == null ? "" : Dates.of(at.toInstant().atZone(Oslo.ZONE).toLocalDate());
  }

  @Override
  public void erase(PersonId person) {
    database.sql("delete from consent.consent where giver = :person").param("person", person.value()).update();
  }
}
