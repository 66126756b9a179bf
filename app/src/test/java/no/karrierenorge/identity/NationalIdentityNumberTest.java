package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.TestNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdentityNumberTest {
  /** Nobody has it: the month lies outside the calendar, as in test systems. */
  private static final String SYNTHETIC = TestNumbers.synthetic("010190", 100);

  @Test
  void aNumberWithBothCheckDigitsRightIsTaken() {
    assertThat(NationalIdentityNumber.find(SYNTHETIC)).isPresent();
  }

  @Test
  void oneWrongDigitAnywhereIsNoticed() {
    for (int i = 0; i < SYNTHETIC.length(); i++) {
      char other = SYNTHETIC.charAt(i) == '9' ? '0' : (char) (SYNTHETIC.charAt(i) + 1);
      String wrong = SYNTHETIC.substring(0, i) + other + SYNTHETIC.substring(i + 1);
      assertThat(NationalIdentityNumber.find(wrong)).as(wrong).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "123456789012", "1234567890a", "٠٠٠٠٠٠٠٠٠٠٠"})
  void whatIsNotElevenDigitsIsRefused(String text) {
    assertThat(NationalIdentityNumber.find(text)).isEmpty();
  }

  @Test
  void itDoesNotTellItself() {
    assertThat(NationalIdentityNumber.find(SYNTHETIC).orElseThrow().toString()).doesNotContain(SYNTHETIC);
  }

  /** The browser's check reads the same file: see guard.test.ts. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/identity/numbers-in-texts.txt", delimiter = '|')
  void itIsFoundInATextAndNotInLongerRuns(String found, String text) {
    assertThat(NationalIdentityNumber.isIn(text)).isEqualTo(found.equals("number"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jeg er %s, hei", "%s", "nr.%s.", "født %s %s"})
  void inATextItIsMaskedAndNothingElse(String text) {
    String split = SYNTHETIC.substring(0, 6) + " " + SYNTHETIC.substring(6);

    assertThat(NationalIdentityNumber.masked(text.formatted(SYNTHETIC, split))).doesNotContain(SYNTHETIC).doesNotContain(split);
    assertThat(NationalIdentityNumber.masked("Ring 22334455 eller 12345678901")).isEqualTo("Ring 22334455 eller 12345678901");
  }
}
