package no.karrierenorge.assessments.jobsearch;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that are to be sent about applications: to whom lies encrypted, and of the application nothing but its id. */
@Repository
class MailReminders {
  private final JdbcClient database;
  private final Encryption encryption;

  MailReminders(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /** A mail that is due. */
  record Planned(UUID item, String key, Language language, String address) {}

  /** Takes back what was planned for an application; call in a transaction with what is planned instead. */
  void forget(ItemId item) {
    database.sql("delete from assessments.reminder where item = :item").param("item", item.value()).update();
  }

  void plan(ItemId item, Due due, MailAddress address, Language language) {
    database.sql("""
            insert into assessments.reminder (item, key, due_on, language, sealed_address)
            values (:item, :key, :day, :language, :address)
            """)
        .param("item", item.value())
        .param("key", due.reminder().id())
        .param("day", due.day())
        .param("language", language.orComplete().name())
        .param("address", encryption.seal(address.text().getBytes(StandardCharsets.UTF_8), place(item.value(), due.reminder().id())))
        .update();
  }

  /** Takes those that are due out, so that no other node sends them; call in the transaction that sends. */
  List<Planned> takeDue(LocalDate today) {
    return database.sql("""
            delete from assessments.reminder
            where (item, key) in (select item, key from assessments.reminder where due_on <= :today limit 200 for update skip locked)
            returning item, key, language, sealed_address
            """)
        .param("today", today)
        .query(this::planned)
        .list();
  }

  private Planned planned(ResultSet row, int number) throws SQLException {
    UUID item = row.getObject("item", UUID.class);
    String key = row.getString("key");
    String address = new String(encryption.open(row.getBytes("sealed_address"), place(item, key)), StandardCharsets.UTF_8);
    return new Planned(item, key, Language.valueOf(row.getString("language")), address);
  }

  private static String place(UUID item, String key) {
    return "assessments.reminder/" + item + "/" + key + "/address";
  }
}
