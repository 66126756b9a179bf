package no.karrierenorge.portfolio.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of a file of another place, XML and JSON alike. It remembers what has been read of it, so that what nobody understood can be
 * listed: nothing is lost without a word.
 */
final class Part {
  /** A picture or the like is named, not carried along. */
  private static final int LONGEST_SAID = 1_000;

  private final String name;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isRead;

  Part(String name) {
    this.name = name;
  }

  Part add(String child) {
    var part = new Part(child);
    parts.add(part);
    return part;
  }

  void say(String more) {
    text.append(more);
  }

  /** All parts at the end of a way of names; a list that an XML file wraps around ({@code WorkExperienceList}) is no step of its own. */
  List<Part> all(String... way) {
    Stream<Part> found = Stream.of(this);
    for (String step : way) found = found.flatMap(part -> part.named(step));
    return found.toList();
  }

  private Stream<Part> named(String step) {
    return parts.stream().flatMap(part -> part.name.equals(step + "List") ? part.parts.stream() : Stream.of(part))
        .filter(part -> part.name.equalsIgnoreCase(step));
  }

  Optional<Part> first() {
    return parts.stream().findFirst();
  }

  String name() {
    return name;
  }

  Optional<Part> find(String... way) {
    return all(way).stream().findFirst();
  }

  /** The text at the end of a way, which counts as read; empty where there is none. */
  String text(String... way) {
    return find(way).map(Part::read).orElse("");
  }

  List<String> texts(String... way) {
    return all(way).stream().map(Part::read).filter(read -> !read.isEmpty()).toList();
  }

  private String read() {
    isRead = true;
    return text.toString().strip();
  }

  /** What stands here is about the file, not about the person. */
  void setAside(String... way) {
    all(way).forEach(Part::setAsideAll);
  }

  private void setAsideAll() {
    isRead = true;
    parts.forEach(Part::setAsideAll);
  }

  /** What nobody has read, each with the way to it. */
  List<String> unread() {
    var unread = new ArrayList<String>();
    unread("", unread);
    return unread;
  }

  private void unread(String way, List<String> unread) {
    String here = way.isEmpty() ? name : way + "/" + name;
    if (!isRead && !text.toString().isBlank()) unread.add(here + ": " + said(text.toString()));
    parts.forEach(part -> part.unread(here, unread));
  }

  static String said(String text) {
    String stripped = text.strip();
    return stripped.length() > LONGEST_SAID ? stripped.substring(0, LONGEST_SAID) + " …" : stripped;
  }
}
