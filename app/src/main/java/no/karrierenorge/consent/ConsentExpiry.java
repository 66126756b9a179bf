package no.karrierenorge.consent;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes which consents have run out. They have ceased to hold by themselves; this is for the history. */
@Component
@Profile("!command")
class ConsentExpiry {
  private final Consents consents;

  ConsentExpiry(Consents consents) {
    this.consents = consents;
  }

  @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void note() {
    consents.expire();
  }
}
