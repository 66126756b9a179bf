package no.karrierenorge;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
  @Test
  void roomsUseOnlyTheRoomsAboveThem() {
    ApplicationModules.of(KarriereNorge.class).verify();
  }
}
