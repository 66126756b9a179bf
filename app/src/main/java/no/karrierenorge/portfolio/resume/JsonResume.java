package no.karrierenorge.portfolio.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON Resume 1.0.0. What has another shape than the schema is taken out and told; what the schema knows and these pages do not
 * stays in the document and is told too.
 */
final class JsonResume {
  private static final Set<String> ABOUT_THE_FILE = Set.of("$schema", "meta");
  private static final List<String> KEPT_BASICS = List.of("location.address", "location.postalCode", "location.countryCode", "location.region");

  private final List<String> told = new ArrayList<>();

  record Read(Resume resume, List<String> told) {}

  static boolean is(JsonNode document) {
    Predicate<String> has = key -> document.path(key).isContainer();
    return has.test("basics") || List.of(Section.values()).stream().map(Section::key).anyMatch(has);
  }

  static Read read(ObjectNode document) {
    return new JsonResume().of(document.deepCopy());
  }

  private Read of(ObjectNode document) {
    if (document.has("basics") && !document.path("basics").isObject()) take(document, "basics", "");
    if (document.path("basics") instanceof ObjectNode basics) fields(basics, Section.BASICS, "basics");
    for (Section section : Section.values()) section(document, section);
    for (String name : List.copyOf(document.propertyNames())) {
      boolean isOurs = name.equals("basics") || List.of(Section.values()).stream().anyMatch(section -> section.key().equals(name));
      if (!isOurs && !ABOUT_THE_FILE.contains(name)) tell(name, document.get(name));
    }
    return new Read(Resume.of(document), List.copyOf(told));
  }

  private void section(ObjectNode document, Section section) {
    JsonNode list = document.get(section.key());
    if (list == null) return;
    if (!Resume.isList(list)) take(document, section.key(), "");
    else for (int i = 0; i < list.size(); i++) fields((ObjectNode) list.get(i), section.fields(), section.key() + "/" + (i + 1));
  }

  private void fields(ObjectNode entry, List<Field> fields, String way) {
    for (Field field : fields) {
      String first = field.path().split("\\.")[0];
      boolean isNested = !first.equals(field.path());
      JsonNode value = entry.get(first);
      if (value != null && !(isNested ? value.isObject() : fits(value, field))) take(entry, first, way + "/");
    }
    for (String name : List.copyOf(entry.propertyNames())) {
      if (fields.stream().noneMatch(field -> field.path().split("\\.")[0].equals(name))) tell(way + "/" + name, entry.get(name));
    }
    for (String kept : KEPT_BASICS) {
      JsonNode value = entry.path("location").path(kept.substring(kept.indexOf('.') + 1));
      if (value.isValueNode() && !value.asString().isBlank()) tell(way + "/" + kept.replace('.', '/'), value);
    }
  }

  private static boolean fits(JsonNode value, Field field) {
    if (field.kind() == Kind.LINES && value.isArray()) return value.valueStream().allMatch(JsonNode::isString);
    return value.isString() || value.isNumber();
  }

  private void take(ObjectNode from, String name, String way) {
    tell(way + name, from.remove(name));
  }

  private void tell(String way, JsonNode value) {
    told.add(way + ": " + Part.said(value.isString() ? value.asString() : value.toString()));
  }
}
