package no.karrierenorge.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the outbox keeps and forgets; long ago by the clock, so that no other test's notice is old. */
@PlatformTest
class OutboxTest {
  private static final Instant WRITTEN = Instant.parse("2001-03-01T12:00:00Z");

  @Autowired private JdbcClient database;
  @Autowired private Encryption encryption;
  private final UUID about = UUID.randomUUID();
  private final String key = "test.letter/" + about;

  @AfterEach
  void forget() {
    database.sql("delete from notices.notice where created_at < '2002-01-01' or about = :about").param("about", about).update();
  }

  private Outbox at(Instant now) {
    return new Outbox(database, encryption, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Notice letter() {
    return Notice.mail(key, "kari@eksempel.no", "Emne", "Hemmelig svar").about(about);
  }

  /** Status, and whether anything is left that can be read. */
  private String row() {
    return database.sql("""
            select status || case when recipient is null and subject is null and body is null and emptied_at is not null then ' empty' else ' full' end
            from notices.notice where key = :key
            """)
        .param("key", key)
        .query(String.class)
        .single();
  }

  private UUID id() {
    return database.sql("select id from notices.notice where key = :key").param("key", key).query(UUID.class).single();
  }

  @Test
  void whatIsOldIsEmptiedAndStillCounted() {
    at(WRITTEN).add(letter());
    at(WRITTEN).settle(id(), true);
    Outbox later = at(WRITTEN.plus(Duration.ofDays(31)));

    later.emptyBefore(WRITTEN);
    assertThat(row()).isEqualTo("SENT full");
    later.emptyBefore(WRITTEN.plusSeconds(1));

    assertThat(row()).isEqualTo("SENT empty");
    assertThat(later.count("test.letter", about)).isEqualTo(1);
  }

  @Test
  void whatWasNeverSentHasFailedWhenItIsEmptied() {
    at(WRITTEN.plus(Duration.ofDays(20_000))).add(letter());

    at(WRITTEN).empty(List.of(about));

    assertThat(row()).isEqualTo("FAILED empty");
  }

  @Test
  void aFleetingNoticeIsForgottenWithItsSendingOrItsFailure() {
    at(WRITTEN.plus(Duration.ofDays(20_000))).add(letter().forgottenOnceSent());
    assertThat(row()).isEqualTo("QUEUED full");

    at(WRITTEN).settle(id(), false);

    assertThat(row()).isEqualTo("FAILED empty");
  }
}
