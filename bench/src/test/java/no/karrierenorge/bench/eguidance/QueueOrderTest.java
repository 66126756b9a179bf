package no.karrierenorge.bench.eguidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.karrierenorge.bench.eguidance.Service.Take;
import org.junit.jupiter.api.Test;

class QueueOrderTest {
  private static final long LONG_BEFORE = -100_000_000_000L;

  private final Service service = new Service(List.of());

  QueueOrderTest() {
    service.enter(new Ledger("first", "", new Ledger.Times(0, 10)));
    service.enter(new Ledger("second", "", new Ledger.Times(20, 30)));
  }

  @Test
  void whoCameFirstIsTakenFirst() {
    service.takes().addAll(List.of(new Take(40, 50, "first"), new Take(60, 70, "second")));

    assertThat(QueueOrder.complaints(service)).isEmpty();
  }

  @Test
  void whoCameLaterAndWasTakenBeforeIsComplainedOf() {
    service.takes().addAll(List.of(new Take(40, 50, "second"), new Take(60, 70, "first")));

    assertThat(QueueOrder.complaints(service)).singleElement().asString().contains("second").contains("before first");
  }

  @Test
  void twoTakesAtTheSameTimeHaveNoOrder() {
    service.takes().addAll(List.of(new Take(40, 50, "second"), new Take(45, 55, "first")));

    assertThat(QueueOrder.complaints(service)).isEmpty();
  }

  @Test
  void aTakeThatWasNeverAnsweredMayHaveHeldTheFirst() {
    service.takes().addAll(List.of(new Take(40, 50, "second"), new Take(60, 70, "first"), new Take(LONG_BEFORE, 45, "")));

    assertThat(QueueOrder.complaints(service)).isEmpty();
  }
}
