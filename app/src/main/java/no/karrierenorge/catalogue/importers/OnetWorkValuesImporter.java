package no.karrierenorge.catalogue.importers;

import java.util.Map;
import no.karrierenorge.platform.imports.Staging;
import org.springframework.stereotype.Component;

/** Work values: {@code EX} the extent from 1 to 7, {@code VH} the three high points. */
@Component
final class OnetWorkValuesImporter extends OnetImporter {
  OnetWorkValuesImporter(Staging staging) {
    super(staging, "onet-work-values", "catalogue.onet_work_value", Map.of("EX", 1, "VH", 0));
  }
}
