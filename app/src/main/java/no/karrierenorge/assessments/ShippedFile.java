package no.karrierenorge.assessments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A readable file of {@code app/src/main/assessments} or {@code …/learning}, which an editor without Java can correct. */
public final class ShippedFile {
  private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ShippedFile() {}

  /** @param name such as {@code interests.yaml}; a file that does not fit {@code type} stops the start */
  public static <T> T read(String name, Class<T> type) {
    return read("assessments", name, type);
  }

  /** As {@link #read(String, Class)}, from {@code app/src/main/learning}. */
  public static <T> T learning(String name, Class<T> type) {
    return read("learning", name, type);
  }

  private static <T> T read(String folder, String name, Class<T> type) {
    try (InputStream file = ShippedFile.class.getResourceAsStream("/" + folder + "/" + name)) {
      if (file == null) throw new IllegalStateException(folder + "/" + name + " is missing");
      return YAML.readValue(file, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
