package no.karrierenorge.bench.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.search.JobTitles;
import no.karrierenorge.search.JobTitles.Title;
import no.karrierenorge.search.SearchDocument;
import no.karrierenorge.search.SearchSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The whole of ESCO in Norwegian, English and Swedish from its published files, as one more source of the platform under test. */
@Component
@Order(9)
class EscoFiles implements SearchSource {
  private final Catalogue catalogue;

  EscoFiles(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<SearchDocument> documents() {
    var titles = new JobTitles(catalogue.listings());
    return titles().stream().map(titles::document).toList();
  }

  static List<Title> titles() {
    Map<String, CSVRecord> norwegian = read("no");
    Map<String, CSVRecord> english = read("en");
    Map<String, CSVRecord> swedish = read("sv");
    var all = new LinkedHashMap<>(norwegian);
    english.forEach(all::putIfAbsent);
    return all.entrySet().stream().map(entry -> {
      CSVRecord nb = norwegian.get(entry.getKey());
      CSVRecord en = english.get(entry.getKey());
      var elsewhere = new ArrayList<>(names(swedish.get(entry.getKey())));
      elsewhere.addAll(lines(nb, "altLabels"));
      return new Title(entry.getKey(), entry.getValue().get("iscoGroup"), nb == null ? null : nb.get("preferredLabel"),
          en == null ? null : en.get("preferredLabel"), lines(en, "altLabels"), List.copyOf(elsewhere));
    }).toList();
  }

  private static List<String> names(@Nullable CSVRecord row) {
    return Stream.concat(lines(row, "preferredLabel").stream(), lines(row, "altLabels").stream()).toList();
  }

  private static List<String> lines(@Nullable CSVRecord row, String column) {
    return row == null ? List.of() : row.get(column).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Map<String, CSVRecord> read(String language) {
    Path file = Path.of(System.getenv().getOrDefault("KARRIERE_DATA", "../shared/data"), "esco", "occupations_" + language + ".csv");
    var rows = new LinkedHashMap<String, CSVRecord>();
    try (Reader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
        rows.put(row.get("conceptUri"), row);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }
}
