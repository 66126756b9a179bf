package no.karrierenorge.admissions.points;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A readable file of {@code app/src/main/admissions}. Much in it explains itself to editors and is not computed with: that is passed over. */
public final class RuleFile {
  private static final YAMLMapper YAML = YAMLMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .build();

  private RuleFile() {}

  /** @param name such as {@code higher-2027.yaml}; a file that does not fit {@code type} stops the start */
  public static <T> T read(String name, Class<T> type) {
    try (InputStream file = RuleFile.class.getResourceAsStream("/admissions/" + name)) {
      if (file == null) throw new IllegalStateException("admissions/" + name + " is missing");
      return YAML.readValue(file, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
