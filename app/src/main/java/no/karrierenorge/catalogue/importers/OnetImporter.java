package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.karrierenorge.platform.imports.Delimited;
import no.karrierenorge.platform.imports.Encoding;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.Row;
import no.karrierenorge.platform.imports.RowRejected;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;

/**
 * O*NET's text files of scores: an element of an occupation on a scale. The scales differ in what they may say; a high point is the
 * number of an element, 0 where there is none.
 */
abstract class OnetImporter implements Importer {
  static final Delimited TABS = Delimited.tabs(Encoding.UTF_8);
  static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{4}\\.[0-9]{2}");
  private static final Pattern ELEMENT = Pattern.compile("1\\.B\\.[12]\\.[a-i]");
  private static final List<String> COLUMNS = List.of("O*NET-SOC Code", "Element ID", "Scale ID", "Data Value");

  private final Staging staging;
  private final String kind;
  private final Target target;
  private final Map<String, Integer> leastByScale;

  /** @param leastByScale the least value of each scale; the greatest is 7 on all of them */
  OnetImporter(Staging staging, String kind, String table, Map<String, Integer> leastByScale) {
    this.staging = staging;
    this.kind = kind;
    this.target = Target.table(table).key("onet_code", "element", "scale").values("value", "dated", "domain_source").whole();
    this.leastByScale = leastByScale;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(target, report, rows -> {
      for (Path file : files) TABS.read(file, COLUMNS, report, row -> add(row, rows));
    }).merge();
  }

  private void add(Row row, StagedRows rows) {
    String scale = row.text("Scale ID");
    Integer least = leastByScale.get(scale);
    if (least == null) throw new RowRejected("Scale ID is not one of " + leastByScale.keySet() + ": " + scale);
    rows.add(row.place(), row.code("O*NET-SOC Code", CODE, "an O*NET code"), row.code("Element ID", ELEMENT, "an element known here"), scale,
        row.decimal("Data Value", least, 7), row.textOrNothing("Date"), row.textOrNothing("Domain Source"));
  }
}
