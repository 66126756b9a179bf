package no.karrierenorge.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import no.karrierenorge.places.Opening;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.ExampleWeek;
import org.junit.jupiter.api.Test;

class OpeningPieceTest {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, OpeningPieceTest.class.getClassLoader(), "gg.jte.generated.precompiled");

  @Test
  void whenOpenItGlowsAndTellsWhenItCloses() {
    var at = LocalDateTime.of(2026, 11, 18, 12, 0).atZone(Oslo.ZONE);

    String piece = rendered(new Opening(at, new OpeningStatus.Open(at.withHour(22)), List.of(), ExampleWeek.HOURS));

    assertThat(piece).contains("kn-pulse", "Det er åpningstid nå", "klokka 22.00", "data-today=\"true\"><dt>Mandag til torsdag");
    assertThat(piece).containsOnlyOnce("data-today");
  }

  @Test
  void whenClosedNothingGlows() {
    var at = LocalDateTime.of(2026, 11, 18, 23, 0).atZone(Oslo.ZONE);

    String piece = rendered(new Opening(at, new OpeningStatus.Closed(at.plusHours(9).plusMinutes(30)), List.of(), ExampleWeek.HOURS));

    assertThat(piece).contains("Det er stengt nå", "klokka 08.30 i morgen").doesNotContain("kn-pulse");
  }

  private static String rendered(Opening opening) {
    return Text.in(Language.NB, () -> {
      var output = new StringOutput();
      TEMPLATES.render("ui/opening.jte", Map.of("opening", OpeningWords.of(opening)), output);
      return output.toString();
    });
  }
}
