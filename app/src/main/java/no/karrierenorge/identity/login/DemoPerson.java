package no.karrierenorge.identity.login;

import java.util.List;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;

/** A made-up person of the demo, as her entry in {@code demo-people.yaml} says. */
record DemoPerson(String key, String name, List<DemoHat> hats) {
  record DemoHat(Role role, @Nullable Organisation organisation) {
    Hat hat() {
      return new Hat(role, organisation);
    }
  }

  List<Hat> allHats() {
    return hats.stream().map(DemoHat::hat).toList();
  }
}
