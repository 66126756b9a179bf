package no.karrierenorge.portfolio.mydata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierenorge.identity.PersonalRecord;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One file to take along: a page to read, and a file of data for each thing. */
final class Archive {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Archive() {}

  static byte[] of(String cover, List<PersonalRecord> records) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "index.html", cover.getBytes(StandardCharsets.UTF_8));
      for (PersonalRecord kept : records) add(zip, path(kept), JSON.writeValueAsBytes(kept.data()));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  static String path(PersonalRecord kept) {
    return "data/" + kept.file() + ".json";
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
