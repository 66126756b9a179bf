package no.karrierenorge.eguidance.levels;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Service levels for a spreadsheet: waits in seconds, local times, one line a span and none for the whole period. */
final class LevelTable {
  private static final String HEAD = "span,started,answered,abandoned,answered_within_target,median_wait_seconds,ninetieth_wait_seconds,"
      + "written_asked,written_due,written_answered_as_promised";

  private LevelTable() {}

  static String of(List<Level> levels) {
    Stream<String> lines = levels.stream().filter(level -> level.span() != null).map(LevelTable::line);
    return Stream.concat(Stream.of(HEAD), lines).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(Level level) {
    Level.Queued queued = level.queued();
    Level.Written written = level.written();
    return Stream.of(level.begins(), queued.started(), queued.answered(), queued.abandoned(), queued.within(), seconds(queued.median()),
            seconds(queued.ninetieth()), written.asked(), written.due(), written.kept())
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String seconds(@Nullable Duration wait) {
    return wait == null ? "" : String.valueOf(wait.toSeconds());
  }
}
