package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold markup: no words of their own, no script, no style. */
class TemplatesTest {
  private static final Pattern OWN_SCRIPT = Pattern.compile(String.join("|",
      "\\son[a-z]+\\s*=\\s*[\"']",
      "\\sstyle\\s*=\\s*[\"']",
      "<style\\b",
      "javascript:",
      "<script(?![^>]*\\b(?:src=|type=\"application/ld\\+json\"))"), Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS_IN_ATTRIBUTE =
      Pattern.compile("\\s(?:aria-label|alt|title|placeholder|aria-description|aria-roledescription)=\"([^\"$]*\\p{L}[^\"$]*)\"");

  @Test
  void allTextComesFromTheMessages() {
    List<String> bare = templates().flatMap(TemplatesTest::bareText).toList();

    assertThat(bare).as("words in templates that no translator can reach: give them a key").isEmpty();
  }

  @Test
  void attributesThatAreReadAloudComeFromTheMessages() {
    List<String> bare = templates()
        .flatMap(file -> WORDS_IN_ATTRIBUTE.matcher(Sources.text(file)).results().map(found -> Sources.name(file) + ": " + found.group().strip()))
        .toList();

    assertThat(bare).as("words in attributes that no translator can reach").isEmpty();
  }

  @Test
  void noTemplateHoldsScriptOrStyle() {
    List<String> inline = templates()
        .flatMap(file -> OWN_SCRIPT.matcher(Sources.text(file)).results().map(found -> Sources.name(file) + ": " + found.group().strip()))
        .toList();

    assertThat(inline).as("script, style or handlers in templates: the security policy stops them").isEmpty();
  }

  @Test
  void aPageTakesItsPageAndNothingElse() {
    List<String> many = templates()
        .filter(file -> Sources.text(file).contains("@template.ui.frame("))
        .filter(file -> Pattern.compile("^@param .*", Pattern.MULTILINE).matcher(Sources.text(file)).results().count() != 1)
        .map(Sources::name)
        .toList();

    assertThat(many).as("page templates with another number of @param than one").isEmpty();
  }

  private static Stream<Path> templates() {
    return Sources.files("app/src/main/jte", ".jte").stream();
  }

  private static Stream<String> bareText(Path file) {
    return TemplateText.of(Sources.text(file)).stream().map(line -> Sources.name(file) + ":" + line);
  }
}
