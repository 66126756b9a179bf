package no.karrierenorge.platform.imports;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON from outside, read as a stream with bounds on depth and on the length of names, texts and numbers. */
public final class Json {
  private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
      .maxNestingDepth(50)
      .maxNameLength(1_000)
      .maxStringLength(1 << 20)
      .maxNumberLength(50)
      .build();
  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build()).build();

  private Json() {}

  /** Reads the file with {@code reader}; what is not JSON, or is cut off, refuses it with the line. */
  public static <T> T read(Path file, Function<JsonParser, T> reader) {
    try (GuardedReader text = GuardedReader.open(file, Encoding.UTF_8, Integer.MAX_VALUE); JsonParser parser = JSON.createParser(text)) {
      T content = reader.apply(parser);
      while (parser.nextToken() != null) parser.skipChildren();
      return content;
    } catch (JacksonException malformed) {
      if (malformed.getCause() instanceof FileRefused refused) throw refused;
      throw new FileRefused(String.valueOf(file.getFileName()), line(malformed.getLocation()), "is not whole and correct JSON");
    }
  }

  /** A bound that is broken has no place. */
  private static long line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : location.getLineNr();
  }
}
