package no.karrierenorge.eguidance.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.platform.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NB | Hei! Jeg lurer på hvordan jeg tar fagbrev.",
      "NN | Hei! Eg lurer på korleis eg tek fagbrev.",
      "NN | Kva må eg gjere? Eg kjem frå Voss og har ikkje vitnemål.",
      "EN | Hello, how can I become a nurse? I have studied in Poland and would like to work here.",
      "EN | WHAT IS THE DEADLINE",
      "NB | Fagbrev",
      "NB | ???",
      "NB | Чи можу я вчитися?"})
  void itIsWhoseSmallWordsStandInItMostOften(Language language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
