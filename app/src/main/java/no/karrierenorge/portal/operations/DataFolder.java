package no.karrierenorge.portal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that the operator keeps files to import in ({@code KARRIERE_DATA}). Only what it lists can be chosen, so a path that was
 * made up leads nowhere; links are not followed.
 */
@Component
class DataFolder {
  private static final Pattern IMPORTABLE = Pattern.compile(".*\\.(csv|tsv|txt|json|geojson)");
  private static final int DEPTH = 4;
  private static final int MOST = 500;

  private final String folder;

  DataFolder(@Value("${karriere.data}") String folder) {
    this.folder = folder;
  }

  /** Paths below the folder, in alphabetical order; none without a folder. */
  List<String> files() {
    Path root = Path.of(folder);
    if (folder.isBlank() || !Files.isDirectory(root)) return List.of();
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString())
          .filter(name -> IMPORTABLE.matcher(name).matches())
          .limit(MOST)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<Path> find(String name) {
    return files().contains(name) ? Optional.of(Path.of(folder).resolve(name)) : Optional.empty();
  }
}
