package no.karrierenorge.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStatTest {
  private static final String CATEGORIES = """
      "Yrke": {"category": {"index": {"2223": 1, "2221": 0}}}, "Tid": {"category": {"index": ["2024", "2025"]}},
      "Sektor": {"category": {"label": {"ALLE": "Alle"}}}""";
  private static final String SHAPE = "\"id\": [\"Yrke\", \"Sektor\", \"Tid\"], \"size\": [2, 1, 2]";

  @TempDir private Path folder;

  @Test
  void versionTwoGivesEachCellItsCodesTheLastDimensionFastest() throws IOException {
    var table = JsonStat.read(file("""
        {"class": "dataset", "label": "11418: Lønn", "source": "SSB", "updated": "2026-02-05T07:00:00Z", %s, "dimension": {%s},
         "value": [1, 2.5, null, 4], "status": {"2": ":"}}""".formatted(SHAPE, CATEGORIES)));

    assertThat(table.table()).isEqualTo("11418");
    assertThat(table.updated()).isEqualTo("2026-02-05");
    assertThat(cells(table)).containsExactly(
        new JsonStat.Cell(0, Map.of("Yrke", "2221", "Sektor", "ALLE", "Tid", "2024"), 1.0, null),
        new JsonStat.Cell(1, Map.of("Yrke", "2221", "Sektor", "ALLE", "Tid", "2025"), 2.5, null),
        new JsonStat.Cell(2, Map.of("Yrke", "2223", "Sektor", "ALLE", "Tid", "2024"), null, ":"),
        new JsonStat.Cell(3, Map.of("Yrke", "2223", "Sektor", "ALLE", "Tid", "2025"), 4.0, null));
  }

  @Test
  void versionOneHasAllOfItOneLevelDown() throws IOException {
    var table = JsonStat.read(file("""
        {"dataset": {"dimension": {%s, %s}, "label": "Lønn", "updated": "2026-02-05", "value": ["..", 2, 3, "."]}}"""
        .formatted(CATEGORIES, SHAPE)));

    assertThat(table.table()).isEqualTo("11418");
    assertThat(cells(table)).extracting(JsonStat.Cell::status).containsExactly("..", null, null, ".");
  }

  @Test
  void valuesMayStandInAnObjectWhereMostAreMissing() throws IOException {
    var table = JsonStat.read(file("""
        {"label": "Lønn", "updated": "2026-02-05", %s, "dimension": {%s}, "value": {"3": 7}, "status": [null, ":", null, null]}"""
        .formatted(SHAPE, CATEGORIES)));

    assertThat(cells(table)).extracting(JsonStat.Cell::value).containsExactly(null, null, null, 7.0);
    assertThat(table.statuses()).containsExactly(Map.entry(1, ":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "[1, 2]", "{}", "{\"dataset\": 3}", "{\"value\": {\"a\": 1}}", "{\"value\": {\"99999999\": 1}}", "{\"value\": [1], \"status\": 3}",
      "{\"label\": \"x\", \"updated\": \"2026-02-05\", SHAPE, \"dimension\": {CATEGORIES}, \"value\": [1, 2, 3]}",
      "{\"label\": \"x\", \"updated\": \"2026-02-05\", SHAPE, \"dimension\": {CATEGORIES}, \"value\": [1, 2, 3, 4, 5]}",
      "{\"label\": \"x\", \"updated\": \"2026-02-05\", SHAPE, \"dimension\": {CATEGORIES}, \"value\": [1, 2, {}, 4]}",
      "{\"label\": \"x\", \"updated\": \"in May\", SHAPE, \"dimension\": {CATEGORIES}, \"value\": [1, 2, 3, 4]}",
      "{\"label\": \"x\", \"updated\": \"2026-02-05\", SHAPE, \"dimension\": {\"Yrke\": 1}, \"value\": [1, 2, 3, 4]}",
      "{\"id\": [\"a\", \"b\"], \"size\": [3000000, 3000000], \"dimension\": {}}",
      "{\"label\": \"x\", \"updated\": \"2026-02-05\", SHAPE, \"dimension\": {CATEGORIES}, \"value\": [1, 2"})
  void aTableThatIsNotWholeInItselfIsRefused(String content) throws IOException {
    Path file = file(content.replace("SHAPE", SHAPE).replace("CATEGORIES", CATEGORIES));

    assertThatThrownBy(() -> JsonStat.read(file)).isInstanceOf(FileRefused.class);
  }

  @Test
  void depthIsBounded() throws IOException {
    Path file = file("[".repeat(100_000));

    assertThatThrownBy(() -> JsonStat.read(file)).isInstanceOf(FileRefused.class);
  }

  private static List<JsonStat.Cell> cells(JsonStat table) {
    var cells = new ArrayList<JsonStat.Cell>();
    table.forEach(cells::add);
    return cells;
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("ssb-11418-pay.json"), content);
  }
}
