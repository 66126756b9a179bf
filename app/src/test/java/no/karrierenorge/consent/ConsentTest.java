package no.karrierenorge.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.testing.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A seeker shares a saved result with a counsellor: what issue 4 will do, with things of this test's own. */
@PlatformTest
class ConsentTest {
  private static final String PURPOSE = "test.sharing";
  private static final Organisation OSLO = new Organisation(Organisation.Kind.CENTRE, "karriere-oslo", "Karriere Oslo", "oslo");
  private static final Organisation AGDER = new Organisation(Organisation.Kind.CENTRE, "karriere-agder", "Karriere Agder", "agder");
  private static final Hat AT_OSLO = new Hat(Role.CAREER_COUNSELLOR, OSLO);

  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private People people;
  private final ConsentItem item = new ConsentItem("test.result", UUID.randomUUID());
  private final List<Object> told = new ArrayList<>();
  private PersonId seeker;
  private ActingPerson counsellor;

  @BeforeEach
  void aSeekerAndACounsellor() {
    seeker = people.admit("test", UUID.randomUUID().toString(), null);
    counsellor = counsellor(AT_OSLO);
  }

  private ActingPerson counsellor(Hat hat) {
    PersonId person = people.admit("test", UUID.randomUUID().toString(), null);
    people.give(person, List.of(hat));
    return new ActingPerson(person, null, hat, Instant.now(), null);
  }

  private Consents consents(Instant now) {
    return new Consents(database, Clock.fixed(now, ZoneOffset.UTC));
  }

  private ConsentDesk desk(Instant now) {
    return new ConsentDesk(consents(now), transaction, told::add);
  }

  private Giving giving(Recipient recipient, @Nullable Instant until) {
    return new Giving(seeker, item, recipient, PURPOSE, Ground.CONSENT, "test.text/1", until);
  }

  private boolean opens(ActingPerson reader, Instant now) {
    return consents(now).findValid(item, PURPOSE, reader).isPresent();
  }

  @Test
  void itOpensOneThingForOnePurposeToOnePerson() {
    Instant now = Instant.now();
    Consent consent = desk(now).give(giving(new Recipient.Somebody(counsellor.person()), null));

    assertThat(opens(counsellor, now)).isTrue();
    assertThat(opens(counsellor(AT_OSLO), now)).isFalse();
    assertThat(consents(now).findValid(item, "test.other", counsellor)).isEmpty();
    assertThat(consents(now).findValid(new ConsentItem("test.result", UUID.randomUUID()), PURPOSE, counsellor)).isEmpty();
    assertThat(consent.opens(item, PURPOSE)).isTrue();
    assertThat(consent.giving().giver()).isEqualTo(seeker);
  }

  @Test
  void anOfficeIsWhoeverHoldsItNow() {
    Instant now = Instant.now();
    desk(now).give(giving(new Recipient.Office(AT_OSLO), null));

    assertThat(opens(counsellor, now)).isTrue();
    assertThat(opens(counsellor(AT_OSLO), now)).isTrue();
    assertThat(opens(counsellor(new Hat(Role.CAREER_COUNSELLOR, AGDER)), now)).isFalse();
    assertThat(opens(counsellor(new Hat(Role.CENTRE_MANAGER, OSLO)), now)).isFalse();
    assertThat(opens(counsellor.wearing(Hat.SEEKER), now)).isFalse();
  }

  @Test
  void itRunsOutByTheClockAndCanBeGivenAnew() {
    Instant now = Instant.now();
    Consent first = desk(now).give(giving(new Recipient.Somebody(counsellor.person()), now.plus(Duration.ofDays(7))));
    Instant later = now.plus(Duration.ofDays(8));

    assertThat(opens(counsellor, later)).isFalse();
    assertThat(desk(later).withdraw(first.id())).isFalse();
    Consent second = desk(later).give(giving(new Recipient.Somebody(counsellor.person()), null));

    assertThat(opens(counsellor, later)).isTrue();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(history()).containsExactly("EXPIRY", "open");
  }

  @Test
  void itIsWithdrawnOnceAndThoseWhoShowItAreTold() {
    Instant now = Instant.now();
    Consent consent = desk(now).give(giving(new Recipient.Somebody(counsellor.person()), null));

    assertThat(desk(now).withdraw(consent.id())).isTrue();
    assertThat(desk(now).withdraw(consent.id())).isFalse();

    assertThat(opens(counsellor, now)).isFalse();
    assertThat(told).containsExactly(new ConsentWithdrawn(consent.id(), consent.giving()));
    assertThat(isValidInQueries(consent)).isFalse();
  }

  @Test
  void givenTwiceItIsOne() {
    Instant now = Instant.now();
    Consent first = desk(now).give(giving(new Recipient.Somebody(counsellor.person()), null));
    Consent second = desk(now).give(giving(new Recipient.Somebody(counsellor.person()), null));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(isValidInQueries(first)).isTrue();
    assertThat(history()).containsExactly("open");
  }

  @Test
  void whatWasAgreedNeverChangesAndAnEndIsAnEnd() {
    Consent consent = desk(Instant.now()).give(giving(new Recipient.Somebody(counsellor.person()), null));
    desk(Instant.now()).withdraw(consent.id());

    assertThatThrownBy(() -> change("purpose = 'test.marketing'")).isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
    assertThatThrownBy(() -> change("ended_at = null, ended_by = null")).isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
  }

  @Test
  void itGoesWithTheThingAndWithItsGiver() {
    desk(Instant.now()).give(giving(new Recipient.Somebody(counsellor.person()), null));
    desk(Instant.now()).forget("test.other", List.of(item.id()));
    assertThat(history()).hasSize(1);

    desk(Instant.now()).forget("test.result", List.of(item.id()));
    assertThat(history()).isEmpty();
    desk(Instant.now()).give(giving(new Recipient.Somebody(counsellor.person()), null));
    people.erase(seeker);

    assertThat(history()).isEmpty();
  }

  private boolean isValidInQueries(Consent consent) {
    return database.sql("select consent.is_valid(:id)").param("id", consent.id().value()).query(Boolean.class).single();
  }

  private void change(String columns) {
    database.sql("update consent.consent set " + columns + " where item = :item").param("item", item.id()).update();
  }

  private List<String> history() {
    return database.sql("select coalesce(ended_by, 'open') from consent.consent where item = :item order by given_at")
        .param("item", item.id())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
