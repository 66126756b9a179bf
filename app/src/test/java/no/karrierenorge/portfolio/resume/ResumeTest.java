package no.karrierenorge.portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.testing.TestNumbers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A CV as data: what comes in goes out again, and what is typed is looked at before it comes in. */
class ResumeTest {
  private static final String EXAMPLE = """
      {"$schema": "https://example.org/schema.json",
       "basics": {"name": "Amira Dahl", "label": "Kokk", "email": "amira@example.no", "pronouns": "they",
         "location": {"city": "Hamar", "address": "Storgata 1"}, "profiles": [{"network": "X", "username": "a"}]},
       "work": [{"name": "Fjellmat", "position": "Kokk", "startDate": "2019-06-15", "highlights": ["Laget mat", "Bestilte varer"], "team": {"size": 4}},
         {"name": "Havna skole", "position": "Renholder", "startDate": "2015", "endDate": "2019-05"}],
       "references": [{"name": "Kari", "reference": "Flink"}],
       "languages": [], "hobbies": ["sjakk"], "meta": {"version": "v1.0.0"}}
      """;

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  @Test
  void whatComesInGoesOutAgainWithAllThatWeDoNotKnow() {
    JsonNode document = json(EXAMPLE);

    assertThat((JsonNode) Resume.of(document).json()).isEqualTo(document);
  }

  @Test
  void aPartOfAnotherShapeIsKeptAsItIs() {
    JsonNode document = json("{\"work\": \"mye\", \"basics\": [1], \"skills\": [\"norsk\"]}");

    assertThat((JsonNode) Resume.of(document).json()).isEqualTo(document);
  }

  @Test
  void aChangedFieldLeavesTheOthersAsTheyWere() {
    Resume resume = Resume.of(json(EXAMPLE));
    Entry work = resume.entries(Section.WORK).getFirst();

    Entry changed = Draft.of(Section.WORK.fields(), Map.of("position", "Souschef", "name", "Fjellmat", "startDate", "06.2019", "highlights",
        "- Laget mat\n\n• Lærte opp to")).onto(work);

    assertThat((JsonNode) changed.json()).isEqualTo(json("""
        {"name": "Fjellmat", "position": "Souschef", "startDate": "2019-06-15", "highlights": ["Laget mat", "Lærte opp to"], "team": {"size": 4}}"""));
    assertThat(changed.mark()).isNotEqualTo(work.mark());
  }

  @Test
  void aNestedFieldIsWrittenAndTakenOutAlone() {
    Entry basics = Resume.of(json(EXAMPLE)).basics();
    Field city = Section.BASICS.stream().filter(field -> field.path().equals("location.city")).findFirst().orElseThrow();

    assertThat(basics.with(city, "Oslo").text("location.city")).isEqualTo("Oslo");
    assertThat(basics.with(city, "").text("location.address")).isEqualTo("Storgata 1");
    assertThat(basics.with(city, "").text("location.city")).isEmpty();
    assertThat(Entry.blank().with(city, "Oslo").text("location.city")).isEqualTo("Oslo");
  }

  @Test
  void datesAreUnderstoodAsPeopleWriteThem() {
    for (String typed : List.of("2019-06", "06.2019", "6/2019", "1.6.2019", "juni 2019", "Jun 2019", "2019-06-30", "June 2019")) {
      assertThat(PartialDate.typed(typed).map(PartialDate::iso)).as(typed).contains("2019-06");
    }
    assertThat(PartialDate.typed("2019").map(PartialDate::iso)).contains("2019");
    for (String typed : List.of("", "19", "i fjor", "2019-13", "13.2019", "1066", "99999", "2019-06-30-01", "ju 2019")) {
      assertThat(PartialDate.typed(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void aDateIsWrittenInTheLanguageOfTheCv() {
    PartialDate june = PartialDate.typed("2019-06").orElseThrow();

    assertThat(List.of(june.in(Language.NB), june.in(Language.EN))).containsExactly("juni 2019", "June 2019");
  }

  @Test
  void whatIsWrongIsSaidBesideTheField() {
    var typed = Map.of("position", "x".repeat(201), "startDate", "i fjor", "endDate", "2001", "summary", "Mitt nummer er " + TestNumbers.synthetic("010190", 100) + ".");

    Map<String, String> problems = Text.in(Language.NB, () -> Draft.of(Section.WORK.fields(), typed).entryProblems());

    assertThat(problems).containsOnlyKeys("position", "startDate", "summary");
    assertThat(problems.get("position")).contains("201", "200");
    assertThat(problems.get("summary")).contains("fødselsnummer");
  }

  @Test
  void theEndIsNotBeforeTheBeginning() {
    var typed = Map.of("position", "Kokk", "startDate", "2019-06", "endDate", "2019-05");

    assertThat(Text.in(Language.NB, () -> Draft.of(Section.WORK.fields(), typed).entryProblems())).containsOnlyKeys("endDate");
  }

  @Test
  void anEmptyEntryIsNotSaved() {
    assertThat(Text.in(Language.NB, () -> Draft.of(Section.SKILLS.fields(), Map.of()).entryProblems())).containsOnlyKeys("name");
  }
}
