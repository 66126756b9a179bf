package no.karrierenorge.portal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.imports.Imports;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and has them imported in the background, one import at a time. */
@Component
class ImportDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

  private final Imports imports;
  private final Audit audit;
  private final DataFolder dataFolder;
  private final Path uploads;
  private final Semaphore turn = new Semaphore(1);

  ImportDesk(Imports imports, Audit audit, DataFolder dataFolder, @Value("${karriere.home}") Path home) {
    this.imports = imports;
    this.audit = audit;
    this.dataFolder = dataFolder;
    this.uploads = home.resolve("uploads");
  }

  /** What somebody wants to import; both lists may be empty. */
  record Order(String kind, List<String> paths, List<MultipartFile> uploads) {}

  enum Answer {
    BEGUN,
    NO_FILE,
    NO_KIND,
    BUSY
  }

  Answer begin(Order order, ActingPerson acting) {
    List<MultipartFile> sent = order.uploads().stream().filter(upload -> !upload.isEmpty()).toList();
    if (!imports.kinds().contains(order.kind())) return Answer.NO_KIND;
    if (sent.isEmpty() && order.paths().isEmpty()) return Answer.NO_FILE;
    List<Path> files = new ArrayList<>(order.paths().stream().map(dataFolder::find).map(found -> found.orElseThrow(NotFound::new)).toList());
    if (!turn.tryAcquire()) return Answer.BUSY;
    try {
      audit.record(acting.actor(), "platform.import", order.kind());
      start(order.kind(), files, keep(sent, files));
      return Answer.BEGUN;
    } catch (RuntimeException failure) {
      turn.release();
      throw failure;
    }
  }

  /** The import stands in the list before the answer leads there. */
  private void start(String kind, List<Path> files, Optional<Path> kept) {
    Runnable work = imports.begun(kind, files);
    Thread.ofVirtual().name("import-" + kind).start(() -> {
      try {
        work.run();
      } catch (RuntimeException failure) {
        LOG.error("the import of {} failed", kind, failure);
      } finally {
        kept.ifPresent(ImportDesk::delete);
        turn.release();
      }
    });
  }

  /** Uploads live as long as the request: they are kept in a folder of their own for the time of the import. */
  private Optional<Path> keep(List<MultipartFile> sent, List<Path> files) {
    if (sent.isEmpty()) return Optional.empty();
    try {
      Files.createDirectories(uploads);
      Path folder = Files.createTempDirectory(uploads, "import-");
      for (MultipartFile upload : sent) {
        Path file = folder.resolve(plainName(upload.getOriginalFilename()));
        upload.transferTo(file);
        files.add(file);
      }
      return Optional.of(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The name tells the language of some files; all that could lead out of the folder is taken off it. */
  private static String plainName(@Nullable String name) {
    String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^\\.+", "_");
    return plain.isBlank() ? "file" : plain.substring(Math.max(0, plain.length() - 100));
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      LOG.warn("uploaded files were not deleted: {}", folder, failure);
    }
  }
}
