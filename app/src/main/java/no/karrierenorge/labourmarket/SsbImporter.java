package no.karrierenorge.labourmarket;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.karrierenorge.platform.imports.FileRefused;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.ImportReport.Outcome;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.JsonStat;
import no.karrierenorge.platform.imports.JsonStat.Cell;
import no.karrierenorge.platform.imports.Place;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import no.karrierenorge.platform.imports.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tables of the statistics bureau in JSON-stat, told apart by their number; one row is one cell. A query may ask for a part of a table,
 * so figures are never removed because a file lacks them. In place of lines the report counts cells from 1.
 */
@Component
class SsbImporter implements Importer {
  private static final Pattern OCCUPATION = Pattern.compile("[0-9][0-9a-z_-]{0,9}");
  private static final Pattern PERIOD = Pattern.compile("[0-9]{4}([KM][0-9]{1,2})?");
  private static final Target TABLE =
      Target.table("labourmarket.figure").key("dataset", "occupation", "period", "measure", "breakdown").values("value", "status");

  private final Staging staging;
  private final JdbcClient database;

  SsbImporter(Staging staging, JdbcClient database) {
    this.staging = staging;
    this.database = database;
  }

  @Override
  public String kind() {
    return "ssb";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    for (Path file : files) importTable(String.valueOf(file.getFileName()), JsonStat.read(file), report);
  }

  private void importTable(String file, JsonStat cube, ImportReport report) {
    SsbTable table = SsbTable.find(cube.table()).orElseThrow(() -> new FileRefused(file, 0, "is table " + cube.table() + " (" + cube.label()
        + ") with " + cube.values().length + " cells, which no page shows; the tables known are " + known()));
    for (String dimension : table.dimensions()) {
      if (!cube.dimensions().containsKey(dimension)) throw new FileRefused(file, 0, "has no dimension " + dimension);
    }
    saveDataset(table, cube, report);
    staging.stage(TABLE, report, rows -> cube.forEach(cell -> add(file, cell, table, report, rows))).merge();
  }

  private static String known() {
    return Arrays.stream(SsbTable.values()).map(table -> table.number).collect(Collectors.joining(", "));
  }

  private void saveDataset(SsbTable table, JsonStat cube, ImportReport report) {
    int changed = database.sql("""
            insert into labourmarket.dataset as known (id, title, source, licence, updated_on)
            values (:id, :title, :source, 'CC BY 4.0', :updated)
            on conflict (id) do update
              set title = excluded.title, source = excluded.source, updated_on = excluded.updated_on, imported_at = now()
              where (known.title, known.source, known.updated_on) is distinct from (excluded.title, excluded.source, excluded.updated_on)
            """)
        .param("id", table.number)
        .param("title", cube.label().replaceFirst("^" + table.number + ": *", ""))
        .param("source", cube.source().isEmpty() ? "Statistisk sentralbyrå" : cube.source())
        .param("updated", cube.updated())
        .update();
    if (changed > 0) report.touch();
  }

  private static void add(String file, Cell cell, SsbTable table, ImportReport report, StagedRows rows) {
    report.see();
    Optional<SsbTable.Meaning> meaning = table.meaning(cell);
    if (meaning.isEmpty()) {
      report.count(Outcome.PASSED_OVER, 1);
      return;
    }
    var place = new Place(file, cell.number() + 1);
    String occupation = cell.codes().getOrDefault(SsbTable.OCCUPATION, "");
    String period = cell.codes().getOrDefault(SsbTable.PERIOD, "");
    Optional<String> fault = fault(occupation, period, cell);
    if (fault.isPresent()) {
      report.reject(place, fault.get());
      return;
    }
    rows.add(place, table.number, occupation, period, meaning.get().measure(), meaning.get().breakdown(), number(cell), status(cell));
  }

  private static Optional<String> fault(String occupation, String period, Cell cell) {
    if (!OCCUPATION.matcher(occupation).matches()) return Optional.of("is on no STYRK-08 occupation: " + occupation);
    if (!PERIOD.matcher(period).matches()) return Optional.of("is on no period: " + period);
    if (cell.value() != null && cell.value() < 0) return Optional.of("is below 0: " + cell.value());
    return Optional.empty();
  }

  private static @Nullable String number(Cell cell) {
    return cell.value() == null ? null : BigDecimal.valueOf(cell.value()).toPlainString();
  }

  private static String status(Cell cell) {
    if (cell.value() != null) return "value";
    return switch (cell.status()) {
      case ":" -> "suppressed";
      case "." -> "not-applicable";
      case null, default -> "missing";
    };
  }
}
