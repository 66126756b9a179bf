package no.karrierenorge.eguidance.live.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a conversation as somebody sees it.
 *
 * @param name who says it, for the other side's lines, or nothing
 * @param at the time of day
 * @param cards the pages of ours that it names
 */
public record Line(int seq, Side side, @Nullable String name, String text, String at, String machineTime, List<Card> cards) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]*[^\\s<>\"«».,:;!?)]");

  /** Whose line it is, seen from who reads. */
  public enum Side {
    OWN,
    OTHER,
    SYSTEM,
    /** Numbers to call when life is in danger. */
    URGENT
  }

  /** A run of text, or an address that can be followed. */
  public record Piece(String text, boolean isAddress) {}

  public Line(int seq, Side side, @Nullable String name, String text, String at, String machineTime) {
    this(seq, side, name, text, at, machineTime, List.of());
  }

  public Line with(List<Card> unfolded) {
    return new Line(seq, side, name, text, at, machineTime, unfolded);
  }

  /** The text with the addresses in it apart. */
  public List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    Matcher address = ADDRESS.matcher(text);
    int end = 0;
    while (address.find()) {
      if (address.start() > end) pieces.add(new Piece(text.substring(end, address.start()), false));
      pieces.add(new Piece(address.group(), true));
      end = address.end();
    }
    if (end < text.length()) pieces.add(new Piece(text.substring(end), false));
    return List.copyOf(pieces);
  }
}
