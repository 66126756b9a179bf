package no.karrierenorge.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.platform.imports.ImportReport.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is remembered.
 *
 * @param seen rows read so far, while it runs
 * @param counts once it is done
 * @param reason why nothing was kept, when the files were refused
 */
public record ImportRun(UUID id, String kind, List<String> files, State state, Instant startedAt, @Nullable Instant finishedAt, long seen,
    @Nullable ImportCounts counts, @Nullable String reason, List<Rejection> rejections) {
  public enum State {
    RUNNING,
    DONE,
    REFUSED,
    FAILED,
    /** The process that ran it has not been heard of for a minute. */
    LOST
  }
}
