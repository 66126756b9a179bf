package no.karrierenorge.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
