package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {
  @Test
  void wordsBetweenTagsAreFoundWithTheirLine() {
    assertThat(TemplateText.of("@param String name\n<p class=\"x\">${name}</p>\n<p>Les mer</p>")).containsExactly("3: Les mer");
  }

  @Test
  void wordsInTheContentHandedToAComponentAreFound() {
    assertThat(TemplateText.of("@template.ui.frame(frame = page.frame(), content = @`<h1>Yrker</h1>`)")).containsExactly("1: Yrker");
  }

  @Test
  void expressionsDirectivesAndEntitiesAreNotWords() {
    String template = """
        @if(a > b && t("x").isEmpty())<b title="${a > 1 ? "A" : null}">&nbsp;${t("a.b")}: 12</b>@else<i>·</i>@endif
        """;

    assertThat(TemplateText.of(template)).isEmpty();
  }
}
