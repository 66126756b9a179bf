package no.karrierenorge;

import no.karrierenorge.platform.startup.Startup;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform's one process. {@code ./karriere} starts it; what follows the command is described in docs/configuration.md. */
@Modulithic(systemName = "KarriereNorge")
@SpringBootApplication
public class KarriereNorge {
  public static void main(String... arguments) {
    Startup.run(KarriereNorge.class, arguments);
  }
}
