package no.karrierenorge.portfolio.resume;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CV. What comes in goes out again, also what this version does not know.
 *
 * @param sections those that have entries
 * @param rest what else the document holds, by its name
 */
public record Resume(Entry basics, Map<Section, List<Entry>> sections, ObjectNode rest) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BASICS = "basics";

  public Resume {
    sections = Map.copyOf(sections);
  }

  public static Resume blank() {
    return new Resume(Entry.blank(), Map.of(), JSON.createObjectNode());
  }

  /** A document whose known parts have the shapes of JSON Resume; a part of another shape counts as one that we do not know. */
  public static Resume of(JsonNode document) {
    ObjectNode rest = JSON.createObjectNode();
    var sections = new EnumMap<Section, List<Entry>>(Section.class);
    document.properties().forEach(part -> rest.set(part.getKey(), part.getValue()));
    Entry basics = rest.get(BASICS) instanceof ObjectNode object ? new Entry(object) : Entry.blank();
    if (rest.get(BASICS) instanceof ObjectNode) rest.remove(BASICS);
    for (Section section : Section.values()) {
      if (!isList(rest.get(section.key()))) continue;
      sections.put(section, rest.remove(section.key()).valueStream().map(entry -> new Entry((ObjectNode) entry)).toList());
    }
    return new Resume(basics, sections, rest);
  }

  static boolean isList(@Nullable JsonNode node) {
    return node instanceof ArrayNode array && array.valueStream().allMatch(JsonNode::isObject);
  }

  public ObjectNode json() {
    ObjectNode document = rest.deepCopy();
    if (!basics.isEmpty()) document.set(BASICS, basics.json());
    for (Section section : Section.values()) {
      if (!sections.containsKey(section)) continue;
      ArrayNode list = document.putArray(section.key());
      entries(section).forEach(entry -> list.add(entry.json()));
    }
    return document;
  }

  public List<Entry> entries(Section section) {
    return sections.getOrDefault(section, List.of());
  }

  public Resume with(Entry otherBasics) {
    return new Resume(otherBasics, sections, rest);
  }

  public Resume with(Section section, List<Entry> entries) {
    var changed = new EnumMap<Section, List<Entry>>(Section.class);
    changed.putAll(sections);
    changed.put(section, List.copyOf(entries));
    return new Resume(basics, changed, rest);
  }

  /** With one section changed. */
  public Resume with(Section section, UnaryOperator<List<Entry>> change) {
    return with(section, change.apply(new ArrayList<>(entries(section))));
  }

  public boolean isEmpty() {
    return basics.isEmpty() && sections.values().stream().allMatch(List::isEmpty);
  }
}
