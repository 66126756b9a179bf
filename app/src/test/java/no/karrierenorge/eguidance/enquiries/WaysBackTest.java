package no.karrierenorge.eguidance.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.places.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, addresses, codes and hours as people write them. */
class WaysBackTest {
  @ParameterizedTest
  @CsvSource({"22334455,+4722334455", "22 33 44 55,+4722334455", "+47 412 34 567,+4741234567", "0047 41234567,+4741234567",
      "+46 70 123 45 67,+46701234567"})
  void aNumberIsKnownHoweverItIsWritten(String typed, String number) {
    assertThat(PhoneNumber.find(typed)).hasValue(new PhoneNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2233445", "223344556", "82912345", "+47 82912345", "113", "+0 123456789", "ring meg", "+1234567890123456"})
  void whatIsNobodysNumberIsRefused(String typed) {
    assertThat(PhoneNumber.find(typed)).isEmpty();
  }

  @Test
  void aMailAddressIsKnownByItsForm() {
    assertThat(MailAddress.find(" Kari@Eksempel.no ")).hasValue(new MailAddress("kari@eksempel.no"));
    assertThat(MailAddress.find("kari@eksempel")).isEmpty();
    assertThat(MailAddress.find("kari@eksempel.no\r\nBcc: alle@eksempel.no")).isEmpty();
    assertThat(MailAddress.find("x".repeat(250) + "@eksempel.no")).isEmpty();
  }

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
  void aCallCanBeWishedForWhileWeAreOpenButNotAtOnce() {
    var hours = new Hours(LocalTime.of(8, 30), LocalTime.of(11, 0));
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(CallTimes.on(day, hours, at("08:45"))).containsExactly(at("09:30"), at("10:00"), at("10:30"));
    assertThat(CallTimes.on(day, hours, at("10:01"))).isEmpty();
    assertThat(CallTimes.on(day, hours, at("08:45").minusDays(1))).startsWith(at("08:30")).hasSize(5);
  }

  private static LocalDateTime at(String time) {
    return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(time));
  }
}
