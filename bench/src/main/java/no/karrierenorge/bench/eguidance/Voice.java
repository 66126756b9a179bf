package no.karrierenorge.bench.eguidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one side says in a conversation: every line with a key of its own, repeated until it is acknowledged or refused. */
final class Voice {
  private final Ledger ledger;
  private final String side;
  private final Map<UUID, String> waiting = new LinkedHashMap<>();
  private final List<Line> said = new ArrayList<>();
  private final Map<UUID, Integer> acknowledged = new LinkedHashMap<>();

  /** A line and its text, which no other line in the world has. */
  record Line(UUID key, String text) {}

  Voice(Ledger ledger, String side) {
    this.ledger = ledger;
    this.side = side;
  }

  synchronized Line say(String about) {
    var key = UUID.randomUUID();
    var line = new Line(key, about + " " + letters(key));
    waiting.put(key, line.text);
    said.add(line);
    return line;
  }

  /** Eleven digits in a row can be what looks like a national identity number, and would be masked. */
  private static String letters(UUID key) {
    return key.toString().chars().map(sign -> Character.isDigit(sign) ? 'g' + sign - '0' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What has to be sent again, in the order it was said. */
  synchronized List<Line> unanswered() {
    return waiting.entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue())).toList();
  }

  synchronized boolean isHeard() {
    return waiting.isEmpty();
  }

  synchronized void acknowledged(UUID key, int seq) {
    String text = waiting.remove(key);
    Integer before = acknowledged.putIfAbsent(key, seq);
    if (before != null && before != seq) ledger.complain("key " + key + " was acknowledged as " + before + " and as " + seq);
    if (text != null) ledger.shown(seq, side + ": " + text);
  }

  /** The service says that this line is not taken, since the conversation is over. */
  synchronized void refused(UUID key) {
    waiting.remove(key);
    if (acknowledged.containsKey(key)) ledger.complain("key " + key + " was acknowledged and then refused");
  }

  /** The lines that were acknowledged, in the order they were said, with their numbers. */
  synchronized Map<Line, Integer> kept() {
    var kept = new LinkedHashMap<Line, Integer>();
    for (Line line : said) {
      if (acknowledged.containsKey(line.key)) kept.put(line, acknowledged.get(line.key));
    }
    return kept;
  }

  String side() {
    return side;
  }
}
