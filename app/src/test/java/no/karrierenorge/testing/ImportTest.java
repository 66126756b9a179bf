package no.karrierenorge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.ImportResult;
import no.karrierenorge.platform.imports.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports of small files written by hand, or of real ones; the tables are empty before and after. */
@PlatformTest
public abstract class ImportTest {
  private static final List<String> TABLES = List.of("catalogue.styrk08", "catalogue.esco_entry", "catalogue.isco_group",
      "catalogue.esco_broader", "catalogue.esco_skill", "catalogue.esco_occupation_skill", "catalogue.onet_interest", "catalogue.onet_job_zone", "catalogue.onet_work_value", "catalogue.esco_onet",
      "catalogue.point_limit", "labourmarket.dataset", "labourmarket.figure", "labourmarket.employer_demand", "places.postal_code",
      "places.county_border");

  @Autowired protected Imports imports;
  @Autowired protected JdbcClient database;
  @TempDir protected Path folder;

  @BeforeEach
  @AfterEach
  void emptyTables() {
    database.sql("truncate " + String.join(", ", TABLES)).update();
  }

  protected Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Imports files that must not be refused. */
  protected ImportReport imported(String kind, Path... files) {
    ImportResult result = imports.run(kind, List.of(files), rows -> {});
    assertThat(result).isInstanceOf(ImportResult.Done.class);
    return ((ImportResult.Done) result).report();
  }

  /** Imports files that must be refused, and answers why. */
  protected String refused(String kind, Path... files) {
    ImportResult result = imports.run(kind, List.of(files), rows -> {});
    assertThat(result).isInstanceOf(ImportResult.Refused.class);
    return ((ImportResult.Refused) result).sentence();
  }

  protected String line(String kind, Path... files) {
    return imported(kind, files).counts().line();
  }

  /** The number of rows in all tables that imports fill. */
  protected long rows() {
    return TABLES.stream().mapToLong(this::rows).sum();
  }

  protected long rows(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single();
  }
}
