package no.karrierenorge.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimitedTest {
  private static final Delimited CSV = Delimited.csv(',', Encoding.UTF_8);
  private static final Delimited OLD_CSV = Delimited.csv(';', Encoding.UTF_8_OR_LATIN_1);

  @TempDir private Path folder;

  private final ImportReport report = new ImportReport(rows -> {});

  @Test
  void cellsAreFoundByTheNameOfTheirColumn() throws IOException {
    Path file = file("b,a\n1,2\n");

    assertThat(cells(CSV, file, "a")).containsExactly("2");
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsAreNoPartOfTheText() throws IOException {
    Path file = file("\ufeffa,b\r\nå,1\r\n\r\nø,2");

    assertThat(cells(CSV, file, "a")).containsExactly("å", "ø");
  }

  @Test
  void severalValuesInOneQuotedCellAreLinesAndDoNotShiftTheCountOfLines() throws IOException {
    Path file = file("a,b\n\"one\ntwo, \"\"three\"\"\n\n one\",x\nshort\n");
    var lines = new ArrayList<List<String>>();

    CSV.read(file, List.of("a"), report, row -> lines.add(row.lines("a")));

    assertThat(lines).containsExactly(List.of("one", "two, \"three\""));
    assertThat(report.rejections()).containsExactly(new ImportReport.Rejection("file.csv", 6, "has 1 cells, not 2"));
  }

  @Test
  void anOlderFileInLatinLettersIsReadWhereTheFormatAllowsIt() throws IOException {
    Path file = file("a;b\nSørlandet;1\n", StandardCharsets.ISO_8859_1);

    assertThat(cells(OLD_CSV, file, "a")).containsExactly("Sørlandet");
    assertThatThrownBy(() -> cells(CSV, file, "a")).isInstanceOf(FileRefused.class).hasMessage("is not written in UTF-8 here");
  }

  @Test
  void twoEncodingsInOneFileAreRefusedOnTheLineWhereTheyMeet() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("a;b\nSørlandet;1\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Tromsø;2\n".getBytes(StandardCharsets.ISO_8859_1));
    Path file = Files.write(folder.resolve("file.csv"), bytes.toByteArray());

    assertThatThrownBy(() -> cells(OLD_CSV, file, "a"))
        .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.place()).isEqualTo(new Place("file.csv", 3)));
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Path file = file("a,c\n1,2\n");

    assertThatThrownBy(() -> CSV.read(file, List.of("a", "b"), report, row -> {}))
        .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.sentence()).isEqualTo("file.csv, line 1: has no column b; its columns are [a, c]"));
  }

  @Test
  void aFileCutOffInsideAQuotedCellIsRefused() throws IOException {
    Path file = file("a,b\n1,\"two");

    assertRefused(file, "cut off");
  }

  @Test
  void nullBytesControlCharactersAndEndlessLinesAreRefused() throws IOException {
    assertRefused(file("a,b\n1,2\u0000\n"), "null byte");
    assertRefused(file("a,b\n1,\u001b[31m\n"), "control character");
    assertRefused(file("a,b\n" + "x".repeat(10 << 20) + ",1\n"), "longer than");
    assertRefused(file("a,b\n\"" + "x\n".repeat(3 << 20) + "\",1\n"), "quotation marks");
  }

  @Test
  void compressedFilesAndOtherThanFilesAreRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[50 << 20]);
    }
    Path compressed = Files.write(folder.resolve("bomb.csv"), bomb.toByteArray());

    assertRefused(compressed, "compressed with gzip");
    assertRefused(file("a,b\n1,2\n", StandardCharsets.UTF_16), "UTF-16");
    assertRefused(folder, "not a file");
    assertRefused(folder.resolve("nowhere.csv"), "not there");
  }

  @Test
  void aFormulaRejectsItsRowOnly() throws IOException {
    Path file = file("a,b\n\"=HYPERLINK(\"\"x\"\")\",1\n@SUM(A1),2\n-cmd,3\ngood,4\n-1,5\n");

    assertThat(cells(CSV, file, "a")).containsExactly("good", "-1");
    assertThat(report.rejections()).extracting(ImportReport.Rejection::line).containsExactly(2L, 3L, 4L);
  }

  private void assertRefused(Path file, String reason) {
    assertThatThrownBy(() -> cells(CSV, file, "a")).isInstanceOf(FileRefused.class).hasMessageContaining(reason);
  }

  private List<String> cells(Delimited form, Path file, String column) {
    var cells = new ArrayList<String>();
    form.read(file, List.of(column), report, row -> cells.add(row.text(column)));
    return cells;
  }

  private Path file(String text) throws IOException {
    return file(text, StandardCharsets.UTF_8);
  }

  private Path file(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text, charset);
  }
}
