package no.karrierenorge.eguidance.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class WaitingQueueTest {
  private static final int LONG = 10_000;

  @Autowired private JdbcClient database;
  private WaitingQueue queue;

  @BeforeEach
  void nobodyWaits() {
    allLeave();
    queue = new WaitingQueue(database);
  }

  @AfterEach
  void allLeave() {
    database.sql("delete from eguidance.conversation where state = 'WAITING'").update();
  }

  private void come(int count) {
    database.sql("""
            insert into eguidance.conversation (id, channel, state, language, waiting_since, started_at)
            select gen_random_uuid(), 'CHAT', 'WAITING', 'nb', now(), now() from generate_series(1, :count)
            """)
        .param("count", count)
        .update();
  }

  private void oneLeaves() {
    database.sql("delete from eguidance.conversation where id = (select id from eguidance.conversation where state = 'WAITING' limit 1)").update();
  }

  @Test
  void aShortQueueIsCountedWheneverItsLengthIsAskedFor() {
    come(1);
    int one = queue.length();

    come(1);

    assertThat(one).isEqualTo(1);
    assertThat(queue.length()).isEqualTo(2);
    assertThat(queue.placeOfNewcomer()).isEqualTo(2);
  }

  @Test
  void aLongQueueIsCountedOnceForManyWhoComeAndEachHasAPlaceOfHerOwn() {
    come(LONG);
    int counted = queue.length();

    oneLeaves();

    assertThat(counted).isEqualTo(LONG);
    assertThat(queue.placeOfNewcomer()).isEqualTo(LONG + 1);
    assertThat(queue.placeOfNewcomer()).isEqualTo(LONG + 2);
    assertThat(queue.length()).isEqualTo(LONG + 2);
  }

  @Test
  void aLongQueueIsCountedAnewAfterASecond() throws InterruptedException {
    come(LONG);
    queue.length();
    oneLeaves();

    Thread.sleep(1001);

    assertThat(queue.length()).isEqualTo(LONG - 1);
  }
}
