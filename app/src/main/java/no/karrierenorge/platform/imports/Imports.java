package no.karrierenorge.platform.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import no.karrierenorge.platform.database.NodeLock;
import no.karrierenorge.platform.page.ContentVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out imports, one at a time on all nodes: all of an import is kept or nothing is, and pages follow when something changed.
 */
@Component
public class Imports {
  private static final long LOCK = 0x696d706fL;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<Importer> importers;
  private final TransactionTemplate transaction;
  private final NodeLock lock;
  private final ContentVersion contentVersion;
  private final ImportRuns runs;
  private final Clock clock;

  Imports(List<Importer> importers, TransactionTemplate transaction, JdbcClient database, ContentVersion contentVersion, ImportRuns runs,
      Clock clock) {
    this.importers = importers;
    this.transaction = transaction;
    this.lock = new NodeLock(database, LOCK);
    this.contentVersion = contentVersion;
    this.runs = runs;
    this.clock = clock;
  }

  /** The words that name what can be imported, in alphabetical order. */
  public List<String> kinds() {
    return importers.stream().map(Importer::kind).sorted().toList();
  }

  /**
   * Imports files of one kind; a folder stands for the files in it.
   *
   * @param progress told the number of rows seen, after each
   */
  public ImportResult run(String kind, List<Path> paths, LongConsumer progress) {
    return importers.stream()
        .filter(importer -> importer.kind().equals(kind))
        .findFirst()
        .map(importer -> run(importer, paths, begin(kind, paths), progress))
        .orElseGet(() -> new ImportResult.Refused("There is no kind " + kind + "; the kinds are " + String.join(", ", kinds()) + "."));
  }

  /** Notes an import of one of the {@link #kinds} as begun, so that everybody sees it at once, and answers with the work that is left. */
  public Runnable begun(String kind, List<Path> paths) {
    Importer importer = importers.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
    ImportRuns.Running run = begin(kind, paths);
    return () -> run(importer, paths, run, rows -> {});
  }

  private ImportRuns.Running begin(String kind, List<Path> paths) {
    return runs.begin(kind, paths, clock.instant());
  }

  private ImportResult run(Importer importer, List<Path> paths, ImportRuns.Running run, LongConsumer progress) {
    Instant begun = clock.instant();
    var report = new ImportReport(rows -> {
      progress.accept(rows);
      run.seen(rows);
    });
    try {
      transaction.executeWithoutResult(status -> carryOut(importer, paths, report));
      run.done(report);
      return new ImportResult.Done(report, Duration.between(begun, clock.instant()));
    } catch (FileRefused refused) {
      run.refused(refused.sentence());
      return new ImportResult.Refused(refused.sentence());
    } catch (RuntimeException failure) {
      run.failed();
      throw failure;
    }
  }

  private void carryOut(Importer importer, List<Path> paths, ImportReport report) {
    if (!lock.taken(PATIENCE)) throw new FileRefused("the import", 0, "another import has run for long; try again later");
    importer.importFiles(files(paths), report);
    if (report.changedAnything()) contentVersion.raise();
  }

  private static List<Path> files(List<Path> paths) {
    var files = new ArrayList<Path>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) files.addAll(inside(path));
      else files.add(path);
    }
    if (files.isEmpty()) throw new FileRefused("no file", 0, "give at least one file");
    return List.copyOf(files);
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new FileRefused(folder.toString(), 0, "the folder cannot be read");
    }
  }
}
