package no.karrierenorge.eguidance.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.platform.nodes.Hints;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class RelayTest {
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"text\":\"Hei\"}";

  @LocalServerPort private int port;
  @Autowired private Hints hints;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationEventPublisher events;

  @Test
  void whatWasSaidWhileTheDatabaseCouldNotBeAskedIsFoundHoweverLongThatWas() {
    var clock = new SetClock(Instant.now().minusSeconds(1));
    var watchers = new Watchers();
    var relay = new Relay(watchers, events, hints, database, clock);
    var heard = new Ear();
    watchers.add(start(), heard);

    clock.now = clock.now.plus(Duration.ofMinutes(2));
    relay.lookUp();

    assertThat(heard.upTo).containsExactly(1);
  }

  private ConversationId start() {
    String answer = new Visit(port).post("/api/eguidance/conversations", "application/json", QUESTION).body();
    return ConversationId.find(JsonMapper.shared().readTree(answer).path("id").asString()).orElseThrow();
  }

  private static final class Ear implements Watcher {
    private final List<Integer> upTo = new ArrayList<>();

    @Override
    public void said(Message message) {}

    @Override
    public void saidUpTo(int seq) {
      upTo.add(seq);
    }

    @Override
    public void read(Author by, int seq) {}

    @Override
    public void typed(Author by) {}
  }

  private static final class SetClock extends Clock {
    private Instant now;

    SetClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return Oslo.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
