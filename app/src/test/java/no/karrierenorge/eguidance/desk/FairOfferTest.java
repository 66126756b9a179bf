package no.karrierenorge.eguidance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Duty.OnDuty;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairOfferTest {
  private static final Instant EARLY = Instant.parse("2026-11-20T09:00:00Z");

  private static OnDuty counsellor(String name, int active, @Nullable Instant pauseUntil, int idleMinutesLater) {
    return new OnDuty(new PersonId(UUID.nameUUIDFromBytes(name.getBytes())), name, null, true, pauseUntil, active, 3,
        EARLY.plusSeconds(60L * idleMinutesLater));
  }

  private static String turn(OnDuty... present) {
    return FairOffer.of(List.of(present)).map(OnDuty::name).orElse("nobody");
  }

  @Test
  void theLightestLoadIsNext() {
    assertThat(turn(counsellor("Ane", 2, null, 0), counsellor("Jonas", 1, null, 30))).isEqualTo("Jonas");
  }

  @Test
  void amongEquallyLoadedTheLongestIdleIsNext() {
    assertThat(turn(counsellor("Ane", 1, null, 20), counsellor("Jonas", 1, null, 10))).isEqualTo("Jonas");
  }

  @Test
  void whoWritesUpIsFullOrTakesNoNewOnesIsNotAsked() {
    OnDuty away = new OnDuty(new PersonId(UUID.randomUUID()), "Siri", null, false, null, 0, 3, EARLY);
    assertThat(turn(counsellor("Ane", 0, EARLY, 0), counsellor("Jonas", 3, null, 0), away)).isEqualTo("nobody");
  }
}
