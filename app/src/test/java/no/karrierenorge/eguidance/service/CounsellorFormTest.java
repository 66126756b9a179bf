package no.karrierenorge.eguidance.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class CounsellorFormTest {
  @Test
  void aWholeEntryIsTaken() {
    assertThat(form("places").problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "navn, '', service.problem.name", "om, LONG, service.problem.about", "sprak, sv, service.problem.languages", "tema, MAGIC, service.problem.topics",
      "plasser, 9, service.problem.places", "plasser, 0, service.problem.places", "plasser, to, service.problem.places",
      "opplaring, ja, service.problem.trainee"})
  void theFirstThingThatIsWrongIsNamed(String field, String value, String problem) {
    assertThat(form(field, value.equals("LONG") ? "x".repeat(121) : value).problem()).contains(problem);
  }

  private static CounsellorForm form(String field, String... values) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("navn", "Ane");
    fields.add("om", "Kan mye om fagbrev.");
    fields.add("sprak", "nb");
    fields.add("tema", "VOCATIONAL");
    fields.add("plasser", "3");
    if (values.length > 0) fields.set(field, values[0]);
    return new CounsellorForm(fields);
  }
}
