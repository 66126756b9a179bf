package no.karrierenorge.portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.karrierenorge.identity.NationalIdentityNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came of reading a CV that somebody has brought along. */
public sealed interface ResumeFile {
  /** The largest file that is read, in bytes. */
  int LARGEST = 1_000_000;

  /** @param unread what was not understood or is not shown, each with the way to it */
  record Understood(Resume resume, List<String> unread) implements ResumeFile {}

  /** @param key the message that says why */
  record Refused(String key) implements ResumeFile {}

  /** Reads JSON Resume, Europass XML of both kinds, and Europass JSON. A national identity number in it is made unreadable first. */
  static ResumeFile read(byte[] file) {
    if (file.length == 0) return new Refused("cv.import.empty");
    if (file.length > LARGEST) return new Refused("cv.import.large");
    String text = NationalIdentityNumber.masked(new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").strip());
    if (text.startsWith("<")) return ofXml(text);
    return text.startsWith("{") ? ofJson(text) : new Refused("cv.import.unknown");
  }

  private static ResumeFile ofXml(String text) {
    try {
      Part root = Parts.ofXml(text);
      return switch (root.name()) {
        case "SkillsPassport", "Europass" -> understood(SkillsPassport.read(root), root.unread());
        case "Candidate" -> understood(EuropassCandidate.read(root), root.unread());
        default -> new Refused("cv.import.unknown");
      };
    } catch (XMLStreamException broken) {
      return new Refused("cv.import.broken");
    }
  }

  private static ResumeFile ofJson(String text) {
    try {
      return ofJson(Reader.JSON.readTree(text));
    } catch (JacksonException broken) {
      return new Refused("cv.import.broken");
    }
  }

  private static ResumeFile ofJson(JsonNode document) {
    if (document.path("SkillsPassport").isObject()) {
      Part root = Parts.of(document.path("SkillsPassport"), "SkillsPassport");
      return understood(SkillsPassport.read(root), root.unread());
    }
    if (!JsonResume.is(document)) return new Refused("cv.import.unknown");
    JsonResume.Read read = JsonResume.read((ObjectNode) document);
    return understood(read.resume(), read.told());
  }

  private static ResumeFile understood(Resume resume, List<String> unread) {
    boolean isTooLong = resume.sections().values().stream().anyMatch(entries -> entries.size() > Section.MOST_ENTRIES);
    if (isTooLong) return new Refused("cv.import.many");
    return resume.isEmpty() && unread.isEmpty() ? new Refused("cv.import.unknown") : new Understood(resume, unread);
  }

  /** Shallow and without two values of one name: what is neither was made to break something. */
  final class Reader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Parts.DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
        .build();

    private Reader() {}
  }
}
