package no.karrierenorge.eguidance.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import no.karrierenorge.eguidance.conversations.WaitingQueue;
import no.karrierenorge.eguidance.conversations.WaitingTimes;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class QueuePulseTest {
  private static final String START = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"text\":\"Hei\"}";
  private static final int BEHIND = QueuePulse.FRONT + 5;

  @LocalServerPort private int port;
  @Autowired private WaitingQueue queue;
  @Autowired private WaitingTimes waitingTimes;
  @Autowired private JdbcClient database;
  private QueuePulse pulse;

  @BeforeEach
  void nobodyWaitsAndNobodyIsOnDuty() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    database.sql("delete from eguidance.duty").update();
    pulse = new QueuePulse(queue, waitingTimes);
  }

  private List<ConversationId> waiting(int count) {
    database.sql("""
            insert into eguidance.conversation (id, channel, state, language, waiting_since, started_at)
            select gen_random_uuid(), 'CHAT', 'WAITING', 'nb', now() - make_interval(secs => n), now() from generate_series(1, :count) n
            """)
        .param("count", count)
        .update();
    return queue.order();
  }

  private void end(ConversationId id) {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'SEEKER' where id = :id").param("id", id.value()).update();
  }

  private static final class Ear implements Consumer<QueuePlace> {
    private final List<Integer> positions = new ArrayList<>();

    @Override
    public void accept(QueuePlace place) {
      positions.add(place.position());
    }
  }

  private Ear at(ConversationId id) {
    var ear = new Ear();
    pulse.follow(id, ear);
    return ear;
  }

  @Test
  void theFrontOfTheQueueHearsAtOnceThatItMovedAndThoseBehindAFewBeatsLater() {
    List<ConversationId> order = waiting(BEHIND);
    Ear second = at(order.get(1));
    Ear behind = at(order.get(BEHIND - 1));
    pulse.moved();
    pulse.beat();

    end(order.getFirst());
    pulse.moved();
    pulse.beat();
    assertThat(second.positions).containsExactly(2, 1);
    assertThat(behind.positions).containsExactly(BEHIND);

    IntStream.range(2, QueuePulse.BEATS_BETWEEN).forEach(beat -> pulse.beat());
    assertThat(behind.positions).containsExactly(BEHIND, BEHIND - 1);
  }

  @Test
  void whoeverHasJustComeHearsHerPlaceHoweverFarBack() {
    List<ConversationId> order = waiting(BEHIND);
    Ear behind = at(order.get(BEHIND - 1));
    pulse.moved();
    pulse.beat();
    assertThat(behind.positions).containsExactly(BEHIND);
  }

  @Test
  void bothScreensOfOneConversationHearItsPlaceAndOneStillDoesWhenTheOtherIsClosed() {
    ConversationId id = waiting(1).getFirst();
    Ear first = at(id);
    Ear second = at(id);
    pulse.moved();
    pulse.beat();
    pulse.forget(second);
    pulse.moved();
    pulse.beat();
    assertThat(first.positions).containsExactly(1, 1);
    assertThat(second.positions).containsExactly(1);
  }

  @Test
  void aPlaceThatHasNotChangedIsNotToldAgainWhenSomebodyComesBehind() throws Exception {
    try (StreamClient first = seeker()) {
      assertThat(first.next("queue").path("position").asInt()).isEqualTo(1);
      try (StreamClient second = seeker(); StreamClient third = seeker()) {
        assertThat(second.next("queue").path("position").asInt()).isEqualTo(2);
        assertThat(third.next("queue").path("position").asInt()).isEqualTo(3);
      }
      assertThat(first.has("queue")).isFalse();
    }
  }

  private StreamClient seeker() {
    JsonNode started = JsonMapper.shared().readTree(new Visit(port).post(START, "application/json", QUESTION).body());
    String hello = "{\"type\":\"hello\",\"token\":\"" + started.path("token").asString() + "\",\"after\":0}";
    return new StreamClient(port, START + "/" + started.path("id").asString() + "/stream").say(hello);
  }
}
