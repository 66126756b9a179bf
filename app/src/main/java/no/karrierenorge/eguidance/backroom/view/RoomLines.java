package no.karrierenorge.eguidance.backroom.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in the backroom, thread by thread.
 *
 * @param base the desk's address in her language
 * @param last the number of the newest line
 */
public record RoomLines(String base, int last, List<Strand> strands) {
  /** A line with the answers to it. */
  public record Strand(Said first, List<Said> answers) {}

  /**
   * @param isOwn whether the reader wrote it, {@code isNamed} whether it names her
   * @param pointer the id of the conversation that it points to, or nothing
   * @param at the time of day, with the day when it is not today
   */
  public record Said(
      int seq, String name, boolean isOwn, boolean isNamed, @Nullable String pointer, String text, String at, String machineTime) {}
}
