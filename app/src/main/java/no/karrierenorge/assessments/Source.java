package no.karrierenorge.assessments;

import java.util.List;
import no.karrierenorge.assessments.view.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Where something comes from.
 *
 * @param checked the date when a copy was read, or {@code no}
 * @param addressed false for a book or an article without an address of its own
 */
public record Source(String name, @Nullable String url, String checked, @Nullable Boolean addressed) {
  public static List<SourceLine> lines(@Nullable List<Source> sources) {
    return sources == null ? List.of() : sources.stream().map(source -> new SourceLine(source.name, source.url)).toList();
  }
}
