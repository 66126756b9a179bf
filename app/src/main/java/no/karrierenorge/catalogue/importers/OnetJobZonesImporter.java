package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;
import org.springframework.stereotype.Component;

/** How much preparation an occupation needs, from 1 to 5. */
@Component
class OnetJobZonesImporter implements Importer {
  private static final Target TABLE =
      Target.table("catalogue.onet_job_zone").key("onet_code").values("job_zone", "dated", "domain_source").whole();

  private final Staging staging;

  OnetJobZonesImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "onet-job-zones";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) {
        OnetImporter.TABS.read(file, List.of("O*NET-SOC Code", "Job Zone"), report, row -> rows.add(row.place(),
            row.code("O*NET-SOC Code", OnetImporter.CODE, "an O*NET code"), row.whole("Job Zone", 1, 5), row.textOrNothing("Date"),
            row.textOrNothing("Domain Source")));
      }
    }).merge();
  }
}
