package no.karrierenorge.catalogue.importers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.Row;
import no.karrierenorge.platform.imports.RowRejected;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;
import org.springframework.stereotype.Component;

/**
 * The crosswalk from ESCO to O*NET. Codes of an older O*NET and occupations of another ESCO release are kept: what they lead to shows
 * when both sides are there.
 */
@Component
class EscoOnetImporter implements Importer {
  private static final Set<BigDecimal> CONFIDENCES = Set.of(new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.TWO);
  private static final Target TABLE = Target.table("catalogue.esco_onet").key("uri", "onet_code").values("confidence").whole();

  private final Staging staging;

  EscoOnetImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "esco-onet";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) EscoFile.CSV.read(file, List.of("concept_uri", "onet_code", "confidence"), report, row -> add(row, rows));
    }).merge();
  }

  private static void add(Row row, StagedRows rows) {
    BigDecimal confidence = row.decimal("confidence", 0, 2).stripTrailingZeros();
    if (!CONFIDENCES.contains(confidence)) throw new RowRejected("confidence is not 0.5, 1 or 2: " + confidence.toPlainString());
    rows.add(row.place(), row.code("concept_uri", EscoFile.OCCUPATION, "an ESCO occupation"),
        row.code("onet_code", OnetImporter.CODE, "an O*NET code"), confidence.toPlainString());
  }
}
