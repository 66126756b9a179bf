package no.karrierenorge.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.platform.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who have logged in. Who somebody is elsewhere (a national identity number, a subject at a provider) is kept as a keyed hash
 * only: it recognises her when she comes back and cannot be turned round without the key, which is not in the database.
 */
@Repository
public class People {
  private final JdbcClient database;
  private final Encryption encryption;
  private final KeyedHash hash;
  private final Audit audit;

  People(JdbcClient database, Encryption encryption, KeyedHash hash, Audit audit) {
    this.database = database;
    this.encryption = encryption;
    this.hash = hash;
    this.audit = audit;
  }

  /** The person known to {@code issuer} as {@code subject}; made when she comes for the first time. */
  @Transactional
  public PersonId admit(String issuer, String subject, @Nullable String name) {
    byte[] subjectHash = hashOf(issuer, subject);
    PersonId person = find(issuer, subjectHash).orElseGet(() -> create(issuer, subjectHash));
    if (name != null) rename(person, name);
    return person;
  }

  /** The person known to {@code issuer} as {@code subject}, if she has been here. */
  public Optional<PersonId> find(String issuer, String subject) {
    return find(issuer, hashOf(issuer, subject));
  }

  private byte[] hashOf(String issuer, String subject) {
    return hash.of("identity.login", issuer + "\n" + subject);
  }

  private Optional<PersonId> find(String issuer, byte[] subjectHash) {
    return database.sql("select person from identity.login where issuer = :issuer and subject_hash = :hash")
        .param("issuer", issuer)
        .param("hash", subjectHash)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /** Two first logins at the same moment make one person: the second finds the first one's login and forgets its own. */
  private PersonId create(String issuer, byte[] subjectHash) {
    var fresh = PersonId.fresh();
    database.sql("insert into identity.person (id) values (:id)").param("id", fresh.value()).update();
    int first = database.sql("""
            insert into identity.login (issuer, subject_hash, person) values (:issuer, :hash, :person)
            on conflict do nothing
            """)
        .param("issuer", issuer)
        .param("hash", subjectHash)
        .param("person", fresh.value())
        .update();
    if (first == 1) return fresh;
    database.sql("delete from identity.person where id = :id").param("id", fresh.value()).update();
    return find(issuer, subjectHash).orElseThrow();
  }

  private void rename(PersonId person, String name) {
    database.sql("update identity.person set sealed_name = :name where id = :id")
        .param("name", encryption.seal(name.getBytes(StandardCharsets.UTF_8), nameOf(person)))
        .param("id", person.value())
        .update();
  }

  public Optional<String> findName(PersonId person) {
    return database.sql("select sealed_name from identity.person where id = :id and sealed_name is not null")
        .param("id", person.value())
        .query(byte[].class)
        .optional()
        .map(sealed -> new String(encryption.open(sealed, nameOf(person)), StandardCharsets.UTF_8));
  }

  /** What a sealed name is bound to: moved to another row, it does not open. */
  private static String nameOf(PersonId person) {
    return "identity.person/" + person + "/name";
  }

  /** The roles a person has now, each at its organisation, in a steady order. */
  public List<Hat> hats(PersonId person) {
    return database.sql("""
            select role, kind, slug, name, county
            from identity.person_role left join identity.organisation on organisation.id = person_role.organisation
            where person = :person
            order by role, slug
            """)
        .param("person", person.value())
        .query(People::hat)
        .list();
  }

  /** Those who have a role at one organisation, by name where they have one; by its slug within its kind. */
  public Map<PersonId, String> named(Role role, Organisation.Kind kind, String slug) {
    return database.sql("""
            select person from identity.person_role join identity.organisation on organisation.id = person_role.organisation
            where role = :role and kind = :kind and slug = :slug
            """)
        .param("role", role.name())
        .param("kind", kind.name())
        .param("slug", slug)
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list().stream()
        .flatMap(person -> findName(person).map(name -> Map.entry(person, name)).stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The same of several people, each of whom has some. */
  Map<PersonId, Set<Hat>> hats(Collection<PersonId> people) {
    return database.sql("""
            select person, role, kind, slug, name, county
            from identity.person_role left join identity.organisation on organisation.id = person_role.organisation
            where person = any (:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, number) -> Map.entry(new PersonId(row.getObject("person", UUID.class)), hat(row, number)))
        .list().stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  private static Hat hat(ResultSet row, int number) throws SQLException {
    var role = Role.valueOf(row.getString("role"));
    String kind = row.getString("kind");
    if (kind == null) return new Hat(role, null);
    return new Hat(role,
        new Organisation(Organisation.Kind.valueOf(kind), row.getString("slug"), row.getString("name"), row.getString("county")));
  }

  /** From now on the person has these roles and no others: her provider decides at each login. */
  @Transactional
  public void give(PersonId person, Collection<Hat> hats) {
    lock(person);
    if (Set.copyOf(hats(person)).equals(Set.copyOf(hats))) return;
    database.sql("delete from identity.person_role where person = :person").param("person", person.value()).update();
    for (Hat hat : hats) {
      database.sql("insert into identity.person_role (person, role, organisation) values (:person, :role, :organisation)")
          .param("person", person.value())
          .param("role", hat.role().name())
          .param("organisation", hat.organisation() == null ? null : idOf(hat.organisation()))
          .update();
    }
  }

  /** Two logins of one person at the same moment follow one another. */
  private void lock(PersonId person) {
    database.sql("select from identity.person where id = :id for update").param("id", person.value()).query((row, number) -> person).list();
  }

  private UUID idOf(Organisation organisation) {
    return database.sql("""
            insert into identity.organisation (kind, slug, name, county) values (:kind, :slug, :name, :county)
            on conflict (kind, slug) do update set name = excluded.name, county = excluded.county
            returning id
            """)
        .param("kind", organisation.kind().name())
        .param("slug", organisation.slug())
        .param("name", organisation.name())
        .param("county", organisation.county())
        .query(UUID.class)
        .single();
  }

  /** Erases the person, her logins and roles, and the link from the audit's rows to her. */
  @Transactional
  public void erase(PersonId person) {
    audit.forget(person.value());
    database.sql("delete from identity.person where id = :id").param("id", person.value()).update();
  }
}
