package no.karrierenorge.portfolio.cv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.portfolio.cv.view.AdvicePage.Hint;
import no.karrierenorge.portfolio.cv.view.AdvicePage.LeftOut;
import no.karrierenorge.portfolio.cv.view.FormPage.Advice;
import no.karrierenorge.portfolio.cv.view.FormPage.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The hints of {@code app/src/main/learning/cv-hints.yaml}; a file that does not fit stops the start. */
@Component
class CvHints {
  private final Shipped shipped;

  CvHints() {
    try (InputStream file = CvHints.class.getResourceAsStream("/learning/cv-hints.yaml")) {
      this.shipped = new YAMLMapper().readValue(Objects.requireNonNull(file), Shipped.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private record Shipped(int version, String reviewedOn, List<General> general, List<Part> sections, List<Without> leaveOut) {}

  private record General(String id, Texts title, Texts text) {}

  /** @param resume the part of JSON Resume that it is about, or {@code none} */
  private record Part(String id, String resume, Texts title, Texts lead, Map<String, List<String>> ask, Map<String, List<String>> hints,
      @Nullable List<Source> sources, List<Pair> examples) {
    Advice advice() {
      return new Advice(in(title), in(lead), in(ask), in(hints), examples.stream().map(pair -> new Example(in(pair.before), in(pair.after), in(pair.why))).toList());
    }
  }

  private record Pair(Texts before, Texts after, Texts why) {}

  private record Without(String id, Texts title, Texts why, Texts instead, @Nullable String law, List<Source> sources) {}

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }

  private static List<String> in(Map<String, List<String>> lists) {
    Language language = Text.language().orComplete();
    return lists.getOrDefault(language.tag(), lists.getOrDefault(Language.NB.tag(), List.of()));
  }

  List<Hint> general() {
    return shipped.general().stream().map(hint -> new Hint(in(hint.title()), in(hint.text()))).toList();
  }

  List<Advice> sections() {
    return shipped.sections().stream().map(Part::advice).toList();
  }

  List<LeftOut> leftOut() {
    return shipped.leaveOut().stream()
        .map(one -> new LeftOut(in(one.title()), in(one.why()), in(one.instead()), one.law() == null ? "" : one.law()))
        .toList();
  }

  /** @param resume such as {@code work} */
  Optional<Advice> on(String resume) {
    return shipped.sections().stream().filter(part -> part.resume().equals(resume)).findFirst().map(Part::advice);
  }
}
