package no.karrierenorge;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms stand in one order; `guards` holds the rest of the house rules. */
class ArchitectureTest {
  @Test
  void roomsUseOnlyTheRoomsAboveThem() {
    ApplicationModules.of(KarriereNorge.class).verify();
  }
}
