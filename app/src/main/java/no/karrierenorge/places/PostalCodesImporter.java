package no.karrierenorge.places;

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

/** The post's register of codes: tabs, no header, older files in ISO-8859-1. */
@Component
class PostalCodesImporter implements Importer {
  private static final Delimited TABS =
      Delimited.tabs(Encoding.UTF_8_OR_LATIN_1, "code", "place", "municipality code", "municipality", "kind");
  private static final Pattern CODE = Pattern.compile("[0-9]{4}");
  private static final Pattern KIND = Pattern.compile("[BFGPS]");
  private static final Target TABLE =
      Target.table("places.postal_code").key("code").values("place", "municipality_code", "municipality_name", "kind").whole();

  private final Staging staging;

  PostalCodesImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "postal-codes";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) TABS.read(file, List.of(), report, row -> add(row, rows));
    }).merge();
  }

  private static void add(Row row, StagedRows rows) {
    rows.add(row.place(), row.code("code", CODE, "a postal code"), row.text("place"),
        row.code("municipality code", CODE, "a municipality's code"), row.text("municipality"), row.code("kind", KIND, "a kind of code"));
  }
}
