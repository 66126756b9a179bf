package no.karrierenorge.portfolio;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.platform.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mails that people have asked for about what they have saved: to whom lies encrypted, and of the thing nothing but its id. What a mail
 * says is the matter of the room whose kind of item it is.
 */
@Repository
public class Reminders {
  private final JdbcClient database;
  private final Encryption encryption;

  Reminders(JdbcClient database, Encryption encryption) {
    this.database = database;
    this.encryption = encryption;
  }

  /** A mail that is due. */
  public record Planned(ItemId item, String key, Language language, MailAddress address) {
    Plan on(LocalDate day) {
      return new Plan(key, day, address, language);
    }
  }

  /** Takes back what was planned for an item; call in a transaction with what is planned instead. */
  public void forget(ItemId item) {
    database.sql("delete from portfolio.reminder where item = :item").param("item", item.value()).update();
  }

  /**
   * @param key tells the reminders of one item apart
   * @param language of the mail
   */
  public record Plan(String key, LocalDate day, MailAddress address, Language language) {}

  public void plan(ItemId item, Plan plan) {
    database.sql("""
            insert into portfolio.reminder (item, key, due_on, language, sealed_address)
            values (:item, :key, :day, :language, :address)
            """)
        .param("item", item.value())
        .param("key", plan.key)
        .param("day", plan.day)
        .param("language", plan.language.orComplete().name())
        .param("address", encryption.seal(plan.address.text().getBytes(StandardCharsets.UTF_8), place(item.value(), plan.key)))
        .update();
  }

  /** Takes those that are due out, so that no other node sends them; call in the transaction that sends. */
  List<Planned> takeDue(LocalDate today) {
    return database.sql("""
            delete from portfolio.reminder
            where (item, key) in (
              select item, key from portfolio.reminder where due_on <= :today limit 200 for update skip locked)
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
    return new Planned(new ItemId(item), key, Language.valueOf(row.getString("language")), MailAddress.find(address).orElseThrow());
  }

  private static String place(UUID item, String key) {
    return "portfolio.reminder/" + item + "/" + key + "/address";
  }
}
