package no.karrierenorge.admissions.calculator;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.Subject;
import no.karrierenorge.admissions.points.SubjectSet;
import no.karrierenorge.platform.page.DraftCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What somebody has typed into a form of grades: which form, and its fields that hold something. On her device each subject is two letters
 * long, so that a whole diploma takes some 500 of the 3,500 bytes there are.
 *
 * @param form the id of a set of subjects
 */
record Draft(String form, SortedMap<String, String> fields) {
  private static final String FIELD = "\n";
  private static final int RADIX = 36;

  static Draft blank(String form) {
    return new Draft(form, new TreeMap<>());
  }

  /** What a form sent, the empty fields left out. */
  static Draft sent(String form, Map<String, String> parameters) {
    var fields = new TreeMap<String, String>();
    parameters.forEach((name, value) -> {
      if (!value.isBlank() && !name.startsWith("_")) fields.put(name, value.strip());
    });
    return new Draft(form, fields);
  }

  /** Without what the form does not know, each field as short as it can be: now it fits onto the device. */
  Draft of(SubjectSet set) {
    var known = new TreeMap<String, String>();
    List<String> ids = Stream.concat(set.shown(), set.choose().stream()).toList();
    ids.forEach(id -> Stream.of(Field.finals(id), Field.exams(id), Field.ticked(id)).forEach(name -> keep(known, name)));
    for (int row = 1; row <= Field.CHOSEN; row++) keepRow(known, Field.chosen(row, "fag"), Field.chosen(row, "f"), Field.chosen(row, "e"));
    for (int row = 1; row <= Field.AGAIN; row++) keepRow(known, Field.again(row, "fag"), Field.again(row, "slag"), Field.again(row, "k"));
    keep(known, Field.LOOSE, Field.BORN, Field.CREDITS, Field.COLLEGE);
    if (has(Field.PRACTICE)) known.put(Field.PRACTICE, value(Field.PRACTICE));
    Fact.TOLD.stream().filter(this::has).forEach(fact -> known.put(fact, Field.YES));
    return new Draft(form, known);
  }

  /**
   * As another form has it: a subject moves to the row it has there, of its own or one of those to choose in; what the form does not offer
   * stays behind.
   */
  Draft movedTo(SubjectSet set) {
    var moved = new TreeMap<>(fields);
    moved.keySet().removeIf(Field::isOfGrade);
    List<String> own = set.shown().toList();
    int row = 0;
    for (Typed typed : typed()) {
      boolean isOwn = own.contains(typed.subject);
      if (!isOwn && (row == Field.CHOSEN || !set.choose().contains(typed.subject))) continue;
      if (!isOwn) moved.put(Field.chosen(++row, "fag"), typed.subject);
      if (!typed.finals.isEmpty()) moved.put(isOwn ? Field.finals(typed.subject) : Field.chosen(row, "f"), typed.finals);
      if (!typed.exams.isEmpty()) moved.put(isOwn ? Field.exams(typed.subject) : Field.chosen(row, "e"), typed.exams);
    }
    return new Draft(set.id(), moved);
  }

  private record Typed(String subject, String finals, String exams) {}

  private List<Typed> typed() {
    Stream<Typed> own = fields.keySet().stream().flatMap(name -> Field.subject(name).stream()).distinct()
        .map(subject -> new Typed(subject, value(Field.finals(subject)), value(Field.exams(subject))));
    Stream<Typed> chosen = IntStream.rangeClosed(1, Field.CHOSEN).filter(row -> has(Field.chosen(row, "fag")))
        .mapToObj(row -> new Typed(value(Field.chosen(row, "fag")), value(Field.chosen(row, "f")), value(Field.chosen(row, "e"))));
    return Stream.concat(own, chosen).toList();
  }

  /** A row without a subject says nothing. */
  private void keepRow(Map<String, String> known, String subject, String second, String third) {
    if (has(subject)) keep(known, subject, second, third);
  }

  private void keep(Map<String, String> known, String... names) {
    for (String name : names) if (has(name)) known.put(name, value(name).replaceAll("[\\s,;]+", " ").strip());
  }

  String value(String field) {
    return fields.getOrDefault(field, "");
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** What lies on the device, unless it was written before the subjects changed. */
  static Optional<Draft> find(Cookie @Nullable [] cookies, String tool, List<Subject> subjects) {
    return DraftCookie.find(cookies, tool)
        .map(draft -> draft.split(FIELD, -1))
        .filter(parts -> parts.length >= 2 && parts[0].equals(edition(subjects)))
        .map(parts -> new Draft(parts[1], unfolded(List.of(parts).subList(2, parts.length), subjects)));
  }

  ResponseCookie onDevice(String tool, List<Subject> subjects) {
    var parts = new ArrayList<>(List.of(edition(subjects), form));
    fields.forEach((name, value) -> parts.add(folded(name, subjects) + "=" + folded(value, subjects)));
    return DraftCookie.of(tool, String.join(FIELD, parts));
  }

  private static String edition(List<Subject> subjects) {
    return Integer.toString(subjects.stream().map(Subject::id).toList().hashCode(), RADIX);
  }

  /** {@code f.physics-1} becomes {@code f.*1c}; what names no subject stays as it is. */
  private static String folded(String text, List<Subject> subjects) {
    String prefix = text.matches("[fep]\\..*") ? text.substring(0, 2) : "";
    List<String> ids = subjects.stream().map(Subject::id).toList();
    int place = ids.indexOf(text.substring(prefix.length()));
    return place < 0 ? text.replace("\r", "").replace(FIELD, " ") : prefix + "*" + Integer.toString(place, RADIX);
  }

  private static SortedMap<String, String> unfolded(List<String> parts, List<Subject> subjects) {
    return new TreeMap<>(parts.stream()
        .map(part -> part.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> whole(pair[0], subjects), pair -> whole(pair[1], subjects), (one, other) -> other)));
  }

  private static String whole(String text, List<Subject> subjects) {
    int star = text.indexOf('*');
    if (star < 0 || !text.substring(star + 1).matches("[0-9a-z]{1,2}")) return text;
    int place = Integer.parseInt(text.substring(star + 1), RADIX);
    return place < subjects.size() ? text.substring(0, star) + subjects.get(place).id() : text;
  }
}
