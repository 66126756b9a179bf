package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A CV in words: every section with a line for each entry, as JSON Resume holds them. */
@Component
class CvText implements ItemText {
  private static final List<String> SECTIONS = List.of("work", "education", "certificates", "volunteer", "skills", "languages", "projects",
      "publications", "awards", "interests");

  @Override
  public ItemKind kind() {
    return ItemKind.CV;
  }

  @Override
  public Readable read(Item item) {
    JsonNode resume = item.as(SavedCv.class).resume();
    Stream<Part> basics = Stream.of(part("basics", Stream.of(resume.path("basics"))));
    Stream<Part> sections = SECTIONS.stream().map(section -> part(section, resume.path(section).valueStream()));
    return new Readable(Stream.concat(basics, sections).filter(part -> !part.lines().isEmpty()).toList());
  }

  private static Part part(String section, Stream<JsonNode> entries) {
    return new Part(t("cv.heading." + section), entries.map(CvText::line).filter(line -> !line.isEmpty()).toList());
  }

  /** Every text of an entry, wherever it stands in it. */
  private static String line(JsonNode entry) {
    return texts(entry).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isContainer() ? node.valueStream().flatMap(CvText::texts) : Stream.of(node.asString(""));
  }
}
