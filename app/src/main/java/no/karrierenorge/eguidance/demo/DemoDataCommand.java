package no.karrierenorge.eguidance.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.platform.startup.Command;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ./karriere demo-data} */
@Component
class DemoDataCommand implements Command {
  private final DemoDesk desk;
  private final Clock clock;
  private final String providers;

  DemoDataCommand(DemoDesk desk, Clock clock, @Value("${karriere.oidc.citizen.issuer}${karriere.oidc.staff.issuer}") String providers) {
    this.desk = desk;
    this.clock = clock;
    this.providers = providers;
  }

  @Override
  public String name() {
    return "demo-data";
  }

  @Override
  public int carryOut(List<String> words, PrintStream console) {
    if (!providers.isBlank()) {
      console.println("Refused, nothing was changed: OIDC_ settings are for production, and made-up conversations would spoil its figures.");
      return 1;
    }
    console.println("Filling in a year of made-up conversations …");
    long begun = clock.millis();
    switch (desk.fill()) {
      case DemoDesk.Filled filled -> console.println(String.format(Locale.ROOT, "Done in %.1f s: %d conversations, %d counsellors.",
          (clock.millis() - begun) / 1000.0, filled.conversations(), filled.counsellors()));
      case DemoDesk.AlreadyThere there -> console.println("The demo data is there already; it is left alone.");
    }
    return 0;
  }
}
