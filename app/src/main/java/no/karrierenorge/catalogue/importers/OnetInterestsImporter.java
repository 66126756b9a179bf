package no.karrierenorge.catalogue.importers;

import java.util.Map;
import no.karrierenorge.platform.imports.Staging;
import org.springframework.stereotype.Component;

/** RIASEC interests: {@code OI} from 1 to 7, {@code IH} the three high points. */
@Component
final class OnetInterestsImporter extends OnetImporter {
  OnetInterestsImporter(Staging staging) {
    super(staging, "onet-interests", "catalogue.onet_interest", Map.of("OI", 1, "IH", 0));
  }
}
