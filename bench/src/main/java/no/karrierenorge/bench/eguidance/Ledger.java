package no.karrierenorge.bench.eguidance;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What everybody was told of one conversation, on any screen and by any node. All of it must be true in the end. */
final class Ledger {
  private final String id;
  private final String token;
  private final Times times;
  private final List<Voice> voices = new CopyOnWriteArrayList<>();
  private final SortedMap<Integer, String> lines = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();
  private volatile @Nullable Long endAsked;

  /** When its start was asked for and when it was answered, in nanoseconds: it entered the queue between the two. */
  record Times(long asked, long answered) {}

  Ledger(String id, String token, Times times) {
    this.id = id;
    this.token = token;
    this.times = times;
  }

  String id() {
    return id;
  }

  String token() {
    return token;
  }

  Times times() {
    return times;
  }

  /** From now on it may leave the queue without having been taken. */
  void endIsAsked() {
    if (endAsked == null) endAsked = System.nanoTime();
  }

  @Nullable Long endAsked() {
    return endAsked;
  }

  /** Somebody begins to speak in it. */
  Voice voice(String side) {
    var voice = new Voice(this, side);
    voices.add(voice);
    return voice;
  }

  List<Voice> voices() {
    return voices;
  }

  /** A screen was shown a line: everybody who sees this number must see the same. */
  synchronized void shown(int seq, String line) {
    String before = lines.putIfAbsent(seq, line);
    if (before != null && !before.equals(line)) complain("line " + seq + " was »" + before + "« and is »" + line + "«");
  }

  synchronized SortedMap<Integer, String> lines() {
    return new TreeMap<>(lines);
  }

  void mustBe(boolean kept, String complaint) {
    if (!kept) complain(complaint);
  }

  synchronized void complain(String what) {
    complaints.add("conversation " + id + ": " + what);
  }

  synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }
}
