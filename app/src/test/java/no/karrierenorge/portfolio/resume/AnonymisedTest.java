package no.karrierenorge.portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nobody learns from it who it is about. */
class AnonymisedTest {
  private static final YearMonth NOW = YearMonth.of(2026, 11);

  private static Anonymised of(String json, Language language) {
    return Text.in(language, () -> Anonymised.of(Resume.of(JsonMapper.shared().readTree(json)), language, NOW));
  }

  @Test
  void nothingThatNamesHerIsLeft() {
    Anonymised left = of("""
        {"basics": {"name": "Amira Dahl-Hansen", "label": "Kokk", "email": "amira@example.no", "phone": "900 00 000", "image": "data:x", "url": "amira.no",
          "birthDate": "1987", "location": {"city": "Hamar", "address": "Storgata 1"}, "profiles": [{"network": "LinkedIn", "username": "amirad"}],
          "summary": "Amira er 39 år og mor til to, født i 1987. Ring +47 900 00 000, skriv til amira@example.no eller se https://amira.no/om."},
         "work": [{"name": "Fjellmat", "position": "Kokk", "location": "Hamar", "startDate": "2019-06", "endDate": "2024-06", "highlights": ["Hun lærte opp fire i Hamar", "12 års erfaring"]}],
         "education": [{"institution": "NTNU", "startDate": "2006", "endDate": "2009", "courses": ["Kjemi"]}],
         "references": [{"name": "Kari"}], "extra": "Amira"}
        """, Language.NB);

    String all = left.resume().json().toString();
    assertThat(all).doesNotContainIgnoringCase("amira", "dahl", "hansen", "900", "hamar", "storgata", "1987", "2019", "2006", "39 år", "\"mor", " mor ", "hun ", "kari", "linkedin", "data:x");
    assertThat(all).contains("Kokk", "Fjellmat", "NTNU", "Kjemi", "lærte opp fire", "12 års erfaring", "5 år");
    assertThat(left.taken()).contains("Amira", "mor", "er 39 år", "født i 1987", "+47 900 00 000", "Hun");
  }

  @Test
  void aWordOfTheOtherLanguageIsNoClue() {
    String text = "{\"basics\": {\"summary\": \"Her er man nøyaktig, og arbeidet er gift for meg\"}}";

    assertThat(of(text, Language.NB).taken()).isEmpty();
    assertThat(of("{\"basics\": {\"summary\": \"She led her team\"}}", Language.EN).taken()).containsExactly("She", "her");
  }

  @Test
  void workThatGoesOnIsCountedUntilNow() {
    Anonymised left = of("{\"work\": [{\"position\": \"Kokk\", \"startDate\": \"2026-06\"}, {\"position\": \"Vakt\", \"startDate\": \"2020\", \"endDate\": \"2022\"}]}", Language.EN);

    assertThat(left.resume().entries(Section.WORK).stream().map(entry -> entry.text(Anonymised.DURATION))).containsExactly("5 months", "2 years");
  }

  @Test
  void patternsDoNotHangOnLongTexts() {
    String long1 = "1 ".repeat(2_000) + "a".repeat(2_000) + "@".repeat(2_000);

    assertThat(of("{\"basics\": {\"summary\": \"" + long1 + "\"}}", Language.NB).resume().basics().text("summary")).isNotEmpty();
  }
}
