package no.karrierenorge.portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry of a CV, or what stands at its top: an object of JSON Resume, with all that it holds, known to us or not. */
public record Entry(ObjectNode json) {
  private static final JsonMapper JSON = JsonMapper.shared();

  public static Entry blank() {
    return new Entry(JSON.createObjectNode());
  }

  public String text(String path) {
    JsonNode value = at(path);
    return value.isString() || value.isNumber() ? value.asString() : "";
  }

  public List<String> lines(String path) {
    JsonNode value = at(path);
    if (!value.isArray()) return text(path).isEmpty() ? List.of() : List.of(text(path));
    return value.valueStream().filter(line -> line.isString() || line.isNumber()).map(JsonNode::asString).toList();
  }

  public Optional<PartialDate> date(String path) {
    return PartialDate.typed(text(path));
  }

  private JsonNode at(String path) {
    JsonNode found = json;
    for (String step : path.split("\\.")) found = found.path(step);
    return found;
  }

  /** What stands in the form's field. */
  public String typed(Field field) {
    return switch (field.kind()) {
      case LINES -> String.join("\n", lines(field.path()));
      case DATE -> date(field.path()).map(PartialDate::typed).orElse(text(field.path()));
      case LINE, LONG, MAIL, WEB -> text(field.path());
    };
  }

  /** With a field as somebody has typed it; an empty one is not in the entry. A date that stays as it was keeps its day. */
  public Entry with(Field field, String typed) {
    if (typed.equals(typed(field))) return this;
    return typed.isEmpty() ? without(field.path()) : with(field.path(), value(field, typed));
  }

  private static JsonNode value(Field field, String typed) {
    return switch (field.kind()) {
      case LINES -> array(typed.lines().map(line -> line.strip().replaceFirst("^[-•*·]\\s+", "")).filter(line -> !line.isEmpty()));
      case DATE -> JSON.valueToTree(PartialDate.typed(typed).map(PartialDate::iso).orElse(typed));
      case LINE, LONG, MAIL, WEB -> JSON.valueToTree(typed);
    };
  }

  private static ArrayNode array(Stream<String> lines) {
    return JSON.valueToTree(lines.toList());
  }

  Entry with(String path, JsonNode value) {
    ObjectNode changed = json.deepCopy();
    ObjectNode parent = changed;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.get(steps[i]) instanceof ObjectNode there ? there : parent.putObject(steps[i]);
    }
    parent.set(steps[steps.length - 1], value);
    return new Entry(changed);
  }

  /** A text, unless it is empty. */
  public Entry with(String path, String text) {
    return text.isBlank() ? this : with(path, JSON.valueToTree(text.strip()));
  }

  public Entry with(String path, List<String> lines) {
    return lines.isEmpty() ? this : with(path, array(lines.stream()));
  }

  public Entry without(String path) {
    ObjectNode changed = json.deepCopy();
    int dot = path.lastIndexOf('.');
    JsonNode parent = dot < 0 ? changed : changed.path(path.substring(0, dot));
    if (parent instanceof ObjectNode object) object.remove(path.substring(dot + 1));
    return new Entry(changed);
  }

  public boolean isEmpty() {
    return json.isEmpty();
  }

  /** A short mark of what it says now: by it a form finds its entry again when others have been added or moved. */
  public String mark() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What it is called in a list: its title, or else where it was. */
  public String title(Section section) {
    String title = joined(section.fields(Field.Role.TITLE));
    return title.isEmpty() ? joined(section.fields(Field.Role.PLACE)) : title;
  }

  public String joined(List<Field> fields) {
    return fields.stream().map(field -> text(field.path())).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }
}
