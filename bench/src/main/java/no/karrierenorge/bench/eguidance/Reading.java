package no.karrierenorge.bench.eguidance;

import tools.jackson.databind.JsonNode;

/** How far one screen has read in a conversation: every line must come once, behind the one before it. */
final class Reading {
  private final Ledger ledger;
  private int seen;

  Reading(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What the screen says it has when it comes back. */
  synchronized int seen() {
    return seen;
  }

  synchronized void message(JsonNode frame) {
    int seq = frame.path("seq").asInt();
    if (seq <= seen) ledger.complain("line " + seq + " came again to a screen that had " + seen);
    else advance(seq);
    ledger.shown(seq, line(frame));
  }

  /** A line as everybody sees it: what happened is told in the words of whoever reads, so its name stands for it. */
  static String line(JsonNode frame) {
    return frame.path("from").asString() + ": " + frame.path(frame.has("event") ? "event" : "text").asString();
  }

  /** A line of this screen's own; one that was sent again may be older than what has been seen. */
  synchronized void acknowledgement(int seq) {
    if (seq > seen) advance(seq);
  }

  private void advance(int seq) {
    if (seq != seen + 1) ledger.complain("line " + seq + " came to a screen that had " + seen);
    seen = seq;
  }
}
