package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
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
import org.springframework.stereotype.Component;

/** STYRK-08, a tree of four levels in which a code begins with its parent's. */
@Component
class Styrk08Importer implements Importer {
  private static final Delimited CSV = Delimited.csv(',', Encoding.UTF_8_OR_LATIN_1);
  private static final Pattern CODE = Pattern.compile("[0-9]{1,4}");
  private static final Target TABLE = Target.table("catalogue.styrk08").key("code").values("level", "parent", "name").whole();

  private final Staging staging;

  Styrk08Importer(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "styrk08";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) CSV.read(file, List.of("code", "level", "parentCode", "name"), report, row -> add(row, rows));
    }).reject("parent is not null and not exists (select from staged_catalogue_styrk08 above where above.code = staged.parent)",
        "the code above it is not in the file").merge();
  }

  private static void add(Row row, StagedRows rows) {
    String code = row.code("code", CODE, "a STYRK-08 code");
    String parent = row.optional("parentCode");
    int level = row.whole("level", 1, 4);
    if (level != code.length()) throw new RowRejected("level " + level + " does not fit the code " + code);
    if (!code.substring(0, level - 1).equals(parent == null ? "" : parent)) throw new RowRejected("parentCode does not fit the code " + code);
    rows.add(row.place(), code, level, parent, row.text("name"));
  }
}
