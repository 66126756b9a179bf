package no.karrierenorge.eguidance.desk.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes by itself on the screen: the counsellor's own conversations, the queue, and who is on duty.
 *
 * @param base the desk's own address in her language
 * @param longestWait in words, or nothing when nobody waits
 * @param turnKey message key of whose turn it is to take the next, or nothing; {@code turnName} the colleague it names
 * @param open conversations that she has not written down yet
 */
public record Lists(
    String base,
    String csrf,
    Own own,
    List<Row> mine,
    List<QueueRow> queue,
    int waiting,
    @Nullable String longestWait,
    @Nullable String turnKey,
    @Nullable String turnName,
    List<Unwritten> open,
    List<Colleague> present) {
  /**
   * @param workplace where she sits, or nothing
   * @param pause the time of the day until which she is offered nothing, or nothing
   */
  public record Own(boolean isAvailable, int active, int places, @Nullable String workplace, @Nullable String pause) {}

  /**
   * @param isCurrent whether it stands open
   * @param last the beginning of the last line
   * @param since how long since anything was said
   * @param language its own name, when it is not Bokmål
   */
  public record Row(String id, String title, boolean isCurrent, int unread, boolean isOwnLast, String last, String since, @Nullable String language) {}

  /**
   * @param about topic and language, as far as they say something
   * @param isLate whether she has waited longer than anybody should
   */
  public record QueueRow(String id, int position, String question, String about, String waited, boolean isLate) {}

  /** @param ended day and time, in words */
  public record Unwritten(String id, String title, String ended) {}

  /** @param stateKey message key of whether she is free */
  public record Colleague(String person, String name, @Nullable String workplace, String stateKey, int active, int places, boolean isSelf) {}
}
