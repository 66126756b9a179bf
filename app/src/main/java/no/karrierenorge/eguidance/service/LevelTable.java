package no.karrierenorge.eguidance.service;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.service.ServiceLevels.Level;
import org.jspecify.annotations.Nullable;

/** Service levels for a spreadsheet: waits in seconds, local times, one line a span and none for the whole period. */
final class LevelTable {
  private static final String HEAD = "span,started,answered,abandoned,answered_within_target,median_wait_seconds,ninetieth_wait_seconds";

  private LevelTable() {}

  static String of(List<Level> levels) {
    Stream<String> lines = levels.stream().filter(level -> level.span() != null).map(LevelTable::line);
    return Stream.concat(Stream.of(HEAD), lines).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(Level level) {
    return Stream.of(level.span(), level.started(), level.answered(), level.abandoned(), level.within(), seconds(level.median()), seconds(level.ninetieth()))
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String seconds(@Nullable Duration wait) {
    return wait == null ? "" : String.valueOf(wait.toSeconds());
  }
}
