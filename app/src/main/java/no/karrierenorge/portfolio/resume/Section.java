package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.portfolio.resume.Field.from;
import static no.karrierenorge.portfolio.resume.Field.lines;
import static no.karrierenorge.portfolio.resume.Field.place;
import static no.karrierenorge.portfolio.resume.Field.text;
import static no.karrierenorge.portfolio.resume.Field.title;
import static no.karrierenorge.portfolio.resume.Field.to;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a CV, in the order in which it is written. */
public enum Section {
  WORK("work", "arbeid", title("position"), place("name"), place("location"), from("startDate"), to("endDate"), text("summary"), lines("highlights")),
  EDUCATION("education", "utdanning", title("studyType"), title("area"), place("institution"), from("startDate"), to("endDate"), text("score"),
      lines("courses")),
  CERTIFICATES("certificates", "kurs", title("name"), place("issuer"), to("date")),
  VOLUNTEER("volunteer", "frivillig", title("position"), place("organization"), from("startDate"), to("endDate"), text("summary"), lines("highlights")),
  SKILLS("skills", "ferdigheter", title("name"), text("level"), lines("keywords")),
  LANGUAGES("languages", "sprak", title("language"), text("fluency")),
  PROJECTS("projects", "prosjekter", title("name"), place("entity"), from("startDate"), to("endDate"), text("description"), lines("highlights")),
  PUBLICATIONS("publications", "publikasjoner", title("name"), place("publisher"), to("releaseDate"), text("summary")),
  AWARDS("awards", "priser", title("title"), place("awarder"), to("date"), text("summary")),
  INTERESTS("interests", "interesser", title("name"), lines("keywords"));

  /** What stands at the top of a CV: JSON Resume's {@code basics}, as far as one writes it here. */
  public static final List<Field> BASICS = List.of(title("name"), place("label"), Field.contact("phone", Kind.LINE), Field.contact("email", Kind.MAIL),
      Field.contact("location.city", Kind.LINE), Field.contact("url", Kind.WEB), text("summary"));

  /** More entries than anybody has; a file that holds more is refused. */
  public static final int MOST_ENTRIES = 60;

  private final String key;
  private final String word;
  private final List<Field> fields;

  Section(String key, String word, Field... fields) {
    this.key = key;
    this.word = word;
    this.fields = List.of(fields);
  }

  /** Its name in JSON Resume. */
  public String key() {
    return key;
  }

  /** Its name in addresses. */
  public String word() {
    return word;
  }

  public List<Field> fields() {
    return fields;
  }

  public List<Field> fields(Field.Role role) {
    return fields.stream().filter(field -> field.role() == role).toList();
  }

  /** Whether an entry is one line of a list, such as a language. */
  public boolean isShort() {
    return Stream.of(SKILLS, LANGUAGES, INTERESTS).anyMatch(this::equals);
  }

  public static Optional<Section> find(String word) {
    return Arrays.stream(values()).filter(section -> section.word.equals(word)).findFirst();
  }
}
