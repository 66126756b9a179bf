package no.karrierenorge.eguidance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"BCDF-GHJK-LMNP-QRST", "bcdf ghjk lmnp qrst", "BCDFGHJKLMNPQRST"})
  void aCodeIsReadInWhateverGroupsAndCase(String typed) {
    assertThat(ReferenceCode.find(typed)).hasValue(new ReferenceCode("BCDFGHJKLMNPQRST"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BCDF-GHJK-LMNP", "ACDF-GHJK-LMNP-QRST", "BCDF-GHJK-LMNP-QRST-V"})
  void whatCannotBeACodeIsNone(String typed) {
    assertThat(ReferenceCode.find(typed)).isEmpty();
  }
}
