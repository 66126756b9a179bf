package no.karrierenorge.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the file, of whatever kind it is said to be: nothing that stood is changed. */
class HostileFilesTest extends ImportTest {
  private static final Map<String, String> NAMES = Map.of("esco", "occupations_en.csv", "ssb", "11418.json", "county-borders", "c.geojson");

  static Stream<String> kinds() {
    return Stream.of("styrk08", "esco", "onet-interests", "onet-job-zones", "onet-work-values", "esco-onet", "employer-demand", "ssb",
        "point-limits", "postal-codes", "county-borders");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aHostileFileChangesNothing(String kind) throws IOException {
    imported("styrk08", file("styrk08.csv", "code,level,parentCode,name\n2,1,,Akademiske yrker\n"));
    long before = contentVersion();
    for (var hostile : hostile().entrySet()) {
      Path file = Files.write(folder.resolve(NAMES.getOrDefault(kind, "file.csv")), hostile.getValue());

      ImportResult result = imports.run(kind, List.of(file), rows -> {});

      boolean isHarmless = switch (result) {
        case ImportResult.Refused refused -> !refused.sentence().isBlank();
        case ImportResult.Done done -> !done.report().changedAnything() && done.report().counts().rejected() > 0;
      };
      assertThat(isHarmless).as(kind + ": " + hostile.getKey()).isTrue();
      assertThat(rows()).as(kind + ": " + hostile.getKey()).isEqualTo(1);
    }
    assertThat(contentVersion()).isEqualTo(before);
  }

  private long contentVersion() {
    return database.sql("select version from platform.content_version").query(Long.class).single();
  }

  private static Map<String, byte[]> hostile() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("nothing", new byte[0]);
    files.put("a line of 10 MB", ("a" + "x".repeat(10 << 20) + "\n").getBytes(StandardCharsets.UTF_8));
    files.put("formulas", "=cmd|' /C calc'!A0,@SUM(1),+1,-x,=1,=2,=3,=4,=5\n".repeat(3).getBytes(StandardCharsets.UTF_8));
    files.put("null bytes", "code,level\u0000,parentCode,name\n".getBytes(StandardCharsets.UTF_8));
    files.put("gzip bomb", gzip(new byte[30 << 20]));
    files.put("zip bomb", zip(new byte[30 << 20]));
    files.put("another header", "one,two,three\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
    files.put("truncated JSON", "{\"label\": \"11418: x\", \"features\": [{\"type\": \"Feature\", \"value\": [1, 2".getBytes(StandardCharsets.UTF_8));
    files.put("truncated CSV", "code,level,parentCode,name\n2,1,,\"Akademiske".getBytes(StandardCharsets.UTF_8));
    files.put("two encodings", concat("æøå\tæ\n".getBytes(StandardCharsets.UTF_8), "æøå\n".getBytes(StandardCharsets.ISO_8859_1)));
    files.put("UTF-16", "code,level,parentCode,name\n3,1,,Høyskoleyrker\n".getBytes(StandardCharsets.UTF_16));
    files.put("deep JSON", "{\"a\":".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    files.put("a page", "<!doctype html><title>404</title>".getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("x"));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] one, byte[] other) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }
}
