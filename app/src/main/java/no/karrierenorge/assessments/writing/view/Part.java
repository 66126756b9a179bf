package no.karrierenorge.assessments.writing.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt with what was written to it.
 *
 * @param heads what the columns are for; nothing for a single text
 * @param rows empty when nothing was written
 * @param line the drawing of points, or nothing
 */
public record Part(String prompt, List<String> heads, List<List<String>> rows, @Nullable Line line) {
  /** @param path the corners of the line as SVG has them, in a box of 100 times 40 */
  public record Line(String path, List<Dot> dots, String low, String high) {}

  public record Dot(String x, String y, int number) {}
}
