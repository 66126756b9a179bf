package no.karrierenorge.labourmarket;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** Nav's survey of employers: how many people they lack, by occupation, in the whole country and in each county of its time. */
@Component
class EmployerDemandImporter implements Importer {
  private static final Delimited CSV = Delimited.csv(';', Encoding.UTF_8_OR_LATIN_1);
  private static final Pattern OCCUPATION = Pattern.compile("[0-9]{4}");
  private static final List<String> NOT_COUNTIES = List.of("aar", "yrkekode", "yrke", "norge");
  private static final int MOST = 10_000_000;
  private static final Target TABLE =
      Target.table("labourmarket.employer_demand").key("year", "occupation").values("name", "norway", "counties").wholeWithin("year");

  private final Staging staging;

  EmployerDemandImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "employer-demand";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    staging.stage(TABLE, report, rows -> {
      for (Path file : files) CSV.read(file, NOT_COUNTIES, report, row -> add(row, rows));
    }).merge();
  }

  private static void add(Row row, StagedRows rows) {
    rows.add(row.place(), row.whole("aar", 1990, 2100), row.code("yrkekode", OCCUPATION, "a STYRK-08 code"), row.text("yrke"),
        row.whole("norge", 0, MOST), JsonMapper.shared().writeValueAsString(counties(row)));
  }

  private static Map<String, Integer> counties(Row row) {
    var counties = new LinkedHashMap<String, Integer>();
    for (String column : row.columns().keySet()) {
      if (!NOT_COUNTIES.contains(column)) counties.put(column, row.whole(column, 0, MOST));
    }
    return counties;
  }
}
