package no.karrierenorge.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void theSameBytesMakeTheSameCodeAndOthersAnother() {
    byte[] bytes = "thirty-two bytes of a keyed hash".getBytes(StandardCharsets.UTF_8);
    ReferenceCode code = ReferenceCode.of(bytes);

    assertThat(ReferenceCode.of(bytes)).isEqualTo(code);
    bytes[31]++;
    assertThat(ReferenceCode.of(bytes)).isNotEqualTo(code);
  }

  @Test
  void everyLetterIsDrawnAboutAsOften() {
    Map<Character, Long> drawn = Stream.generate(ReferenceCode::fresh).limit(5000).flatMap(code -> code.letters().chars().mapToObj(letter -> (char) letter))
        .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));

    assertThat(drawn).hasSize(20);
    assertThat(drawn.values()).allMatch(count -> count > 3500 && count < 4500);
  }
}
