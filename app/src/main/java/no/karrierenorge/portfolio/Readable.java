package no.karrierenorge.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved thing in words, for whoever it is shared with and for its owner's own archive: headings with lines below them. */
public record Readable(List<Part> parts) {
  /** @param heading nothing for what stands before the first one */
  public record Part(@Nullable String heading, List<String> lines) {}
}
