package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import no.karrierenorge.platform.imports.Delimited;
import no.karrierenorge.platform.imports.Encoding;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.Row;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;
import org.springframework.stereotype.Component;

/** Point limits of the national admissions service, one file a year; the years before stay. */
@Component
class PointLimitsImporter implements Importer {
  private static final Delimited CSV = Delimited.csv(',', Encoding.UTF_8_OR_LATIN_1);
  private static final Pattern STUDY_CODE = Pattern.compile("[0-9]{3} [0-9]{3}");
  private static final List<String> COLUMNS =
      List.of("Studiekode", "Studienavn", "Lærested", "Kvote", "Opptaksrunde", "År", "Poenggrense");
  private static final Target TABLE = Target.table("catalogue.point_limit").key("study_code", "quota", "round", "year")
      .values("study", "institution", "place", "field", "published").wholeWithin("year", "round");

  private final Staging staging;

  PointLimitsImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "point-limits";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) CSV.read(file, COLUMNS, report, row -> add(row, rows));
    }).merge();
  }

  /** Below 0 the service publishes -1 and -2 without saying what they mean; entrance tests count into limits of up to some 150. */
  private static void add(Row row, StagedRows rows) {
    rows.add(row.place(), row.code("Studiekode", STUDY_CODE, "a study code"), row.text("Kvote"), row.text("Opptaksrunde"),
        row.whole("År", 1990, 2100), row.text("Studienavn"), row.text("Lærested"), row.textOrNothing("Studiested"),
        row.textOrNothing("Utdanningsområde og -type"), row.decimal("Poenggrense", -2, 300));
  }
}
