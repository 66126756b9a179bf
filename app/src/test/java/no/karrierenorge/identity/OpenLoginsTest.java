package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a login holds open is closed when the login is over, for whatever reason. */
@PlatformTest
class OpenLoginsTest {
  private static final Hat COUNSELLOR = new Hat(Role.E_COUNSELLOR, new Organisation(Organisation.Kind.NATIONAL_SERVICE, "here", "Here", null));

  @Autowired private OpenLogins logins;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;
  private final List<String> closed = new CopyOnWriteArrayList<>();
  private PersonId person;
  private OpenLogin screen;

  @BeforeEach
  void aCounsellorHasAScreenOpen() {
    person = people.admit("test", UUID.randomUUID().toString(), "Ane");
    people.give(person, List.of(COUNSELLOR, Hat.SEEKER));
    screen = login(session(Duration.ofMinutes(30)), clock.instant());
    logins.add(screen);
  }

  @AfterEach
  void theScreenIsGone() {
    logins.remove(screen);
  }

  private OpenLogin login(String session, Instant since) {
    return new OpenLogin(new ActingPerson(person, "Ane", COUNSELLOR, since, null), session, () -> closed.add(session));
  }

  private String session(Duration left) {
    String id = UUID.randomUUID().toString();
    database.sql("""
            insert into platform.session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time)
            values (:id, :id, :now, :now, 1800, :now + :left)
            """)
        .param("id", id).param("now", clock.millis()).param("left", left.toMillis())
        .update();
    return id;
  }

  private void endSession() {
    database.sql("delete from platform.session where session_id = :id").param("id", screen.session()).update();
  }

  @Test
  void itStaysOpenWhileTheSessionGoesOn() {
    logins.endWhatIsOver();

    assertThat(closed).isEmpty();
    assertThat(logins.goesOn(screen)).isTrue();
  }

  @Test
  void whatIsOpenedWhileOthersAreLookedUpStaysOpen() throws Exception {
    List<OpenLogin> later = Stream.generate(() -> login(session(Duration.ofMinutes(30)), clock.instant())).limit(500).toList();
    var goesOn = new AtomicBoolean(true);
    Thread looking = Thread.ofPlatform().start(() -> {
      while (goesOn.get()) logins.endWhatIsOver();
    });

    for (OpenLogin fresh : later) {
      logins.add(fresh);
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
    goesOn.set(false);
    looking.join();
    later.forEach(logins::remove);

    assertThat(closed).isEmpty();
  }

  @Test
  void itIsClosedWithTheSession() {
    endSession();

    logins.endWhatIsOver();

    assertThat(closed).contains(screen.session());
  }

  @Test
  void itIsClosedWithTheRole() {
    people.give(person, List.of(Hat.SEEKER));

    logins.endWhatIsOver();

    assertThat(closed).contains(screen.session());
  }

  /** It happens every other second for as long as the platform runs: a connection that a look kept would soon be the last. */
  @Test
  void lookingTakesNoConnectionForGood() {
    for (int look = 0; look < 40; look++) assertThat(logins.goesOn(screen)).isTrue();
  }

  @Test
  void anExpiredSessionAndADayThatIsOverHoldNothingOpen() {
    assertThat(logins.goesOn(login(session(Duration.ofMinutes(-1)), clock.instant()))).isFalse();
    assertThat(logins.goesOn(login(session(Duration.ofMinutes(30)), clock.instant().minus(Duration.ofHours(11))))).isFalse();
  }

  @Test
  void anOpenScreenKeepsTheSessionAliveAndAClosedOneDoesNot() {
    String other = session(Duration.ofMinutes(1));
    database.sql("update platform.session set expiry_time = :soon where session_id = :id")
        .param("soon", clock.millis() + 60_000).param("id", screen.session()).update();

    logins.keepAlive();

    assertThat(left(screen.session())).isGreaterThan(Duration.ofMinutes(29));
    assertThat(left(other)).isLessThan(Duration.ofMinutes(2));
  }

  private Duration left(String session) {
    long until = database.sql("select expiry_time from platform.session where session_id = :id").param("id", session).query(Long.class).single();
    return Duration.ofMillis(until - clock.millis());
  }
}
