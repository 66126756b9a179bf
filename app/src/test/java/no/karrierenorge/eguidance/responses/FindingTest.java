package no.karrierenorge.eguidance.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.platform.language.Language;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final CannedResponse GREETING = response(Language.NB, "hei", "Velkommen", "Hei, jeg heter {navn}.");
  private static final CannedResponse ENGLISH = response(Language.EN, "hei", "Welcome", "Hi, I am {navn}.");
  private static final CannedResponse LONGER = response(Language.NB, "heisveis", "Uformelt", "God dag.");
  private static final CannedResponse IN_BODY = response(Language.NB, "slutt", "Avslutning", "Takk, og hei på deg.");
  private static final List<CannedResponse> ALL = List.of(IN_BODY, LONGER, ENGLISH, GREETING);

  private static CannedResponse response(Language language, String shortcut, String title, String body) {
    return new CannedResponse(UUID.randomUUID(), null, language, shortcut, title, body);
  }

  @Test
  void theShortcutItselfComesFirstAndTheConversationsLanguageBeforeOthers() {
    assertThat(new Finding("HEI ", Language.NB).in(ALL)).containsExactly(GREETING, ENGLISH, LONGER, IN_BODY);
    assertThat(new Finding("hei", Language.EN).in(ALL)).startsWith(ENGLISH);
  }

  @Test
  void nothingAskedFindsAllAndStrangeWordsNothing() {
    assertThat(new Finding("", Language.NB).in(ALL)).hasSize(4);
    assertThat(new Finding("finnesikke", Language.NB).in(ALL)).isEmpty();
  }

  @Test
  void aVariableThatIsNotKnownStaysForTheCounsellorToFillIn() {
    assertThat(Variables.fill("{navn} i {fylke}, {annet}", Map.of("navn", "Ane"))).isEqualTo("Ane i {fylke}, {annet}");
  }
}
