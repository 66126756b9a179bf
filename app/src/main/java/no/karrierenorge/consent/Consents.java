package no.karrierenorge.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All consents. What other rooms find here holds now; queries of theirs that push ask {@code consent.is_valid} as well. */
@Repository
public class Consents {
  private static final String COLUMNS = """
      c.id, c.giver, c.item_kind, c.item, c.recipient, c.role, c.organisation_kind, c.organisation, o.name, o.county, c.purpose, c.ground,
      c.text_version, c.valid_until
      """;
  private static final String OPEN = "select " + COLUMNS + """
      from consent.consent c left join identity.organisation o on o.kind = c.organisation_kind and o.slug = c.organisation
      where c.ended_at is null and (c.valid_until is null or c.valid_until > :now) and c.item_kind = :kind and c.item = :item
        and c.purpose = :purpose
      """;

  private final JdbcClient database;
  private final Clock clock;

  Consents(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The consent that opens a thing to somebody, in the role she acts in now. */
  public Optional<Consent> findValid(ConsentItem item, String purpose, ActingPerson reader) {
    return database.sql(OPEN + "order by c.given_at, c.id")
        .params(named(item, purpose))
        .query(Consents::consent)
        .list()
        .stream()
        .filter(consent -> consent.giving().recipient().isMet(reader))
        .findFirst();
  }

  /** Nothing comes of it when one for the same thing, purpose and recipient is open. */
  void add(Giving giving) {
    database.sql("""
            insert into consent.consent (id, giver, item_kind, item, recipient, role, organisation_kind, organisation, purpose, ground,
              text_version, given_at, valid_until)
            values (:id, :giver::uuid, :kind, :item, :recipient::uuid, :role, :organisationKind, :organisation, :purpose, :ground, :text, :now, :until)
            on conflict (item_kind, item, purpose, recipient, role, organisation_kind, organisation) where ended_at is null do nothing
            """)
        .params(named(giving.item(), giving.purpose()))
        .params(named(giving.recipient()))
        .param("id", ConsentId.fresh().value())
        .param("giver", giving.giver() == null ? null : giving.giver().toString())
        .param("ground", giving.ground().name())
        .param("text", giving.textVersion())
        .param("until", giving.until() == null ? null : Timestamp.from(giving.until()), Types.TIMESTAMP)
        .update();
  }

  Optional<Consent> findOpen(Giving giving) {
    return database.sql(OPEN + """
            and c.recipient is not distinct from :recipient::uuid and c.role is not distinct from :role
            and c.organisation_kind is not distinct from :organisationKind and c.organisation is not distinct from :organisation
            """)
        .params(named(giving.item(), giving.purpose()))
        .params(named(giving.recipient()))
        .query(Consents::consent)
        .optional();
  }

  /** The consent that was open until now. */
  Optional<Consent> withdraw(ConsentId id) {
    return database.sql("""
            with c as (
              update consent.consent set ended_at = greatest(given_at, :now), ended_by = 'WITHDRAWAL'
              where id = :id and ended_at is null and (valid_until is null or valid_until > :now) returning *)
            select %s from c left join identity.organisation o on o.kind = c.organisation_kind and o.slug = c.organisation
            """.formatted(COLUMNS))
        .param("id", id.value())
        .param("now", now())
        .query(Consents::consent)
        .optional();
  }

  void expire() {
    database.sql("update consent.consent set ended_at = valid_until, ended_by = 'EXPIRY' where ended_at is null and valid_until <= :now")
        .param("now", now())
        .update();
  }

  void delete(String kind, Collection<UUID> items) {
    database.sql("delete from consent.consent where item_kind = :kind and item = any (:items)")
        .param("kind", kind)
        .param("items", items.toArray(UUID[]::new))
        .update();
  }

  private Map<String, Object> named(ConsentItem item, String purpose) {
    return Map.of("kind", item.kind(), "item", item.id(), "purpose", purpose, "now", now());
  }

  private static Map<String, @Nullable Object> named(Recipient recipient) {
    var named = new HashMap<String, @Nullable Object>();
    Hat hat = recipient instanceof Recipient.Office office ? office.hat() : null;
    Organisation organisation = hat == null ? null : hat.organisation();
    named.put("recipient", recipient instanceof Recipient.Somebody somebody ? somebody.person().toString() : null);
    named.put("role", hat == null ? null : hat.role().name());
    named.put("organisationKind", organisation == null ? null : organisation.kind().name());
    named.put("organisation", organisation == null ? null : organisation.slug());
    return named;
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    UUID giver = row.getObject("giver", UUID.class);
    Timestamp until = row.getTimestamp("valid_until");
    var giving = new Giving(giver == null ? null : new PersonId(giver),
        new ConsentItem(row.getString("item_kind"), row.getObject("item", UUID.class)), recipient(row), row.getString("purpose"),
        Ground.valueOf(row.getString("ground")), row.getString("text_version"), until == null ? null : until.toInstant());
    return new Consent(new ConsentId(row.getObject("id", UUID.class)), giving);
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    UUID person = row.getObject("recipient", UUID.class);
    if (person != null) return new Recipient.Somebody(new PersonId(person));
    var organisation = new Organisation(Organisation.Kind.valueOf(row.getString("organisation_kind")), row.getString("organisation"),
        row.getString("name"), row.getString("county"));
    return new Recipient.Office(new Hat(Role.valueOf(row.getString("role")), organisation));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
