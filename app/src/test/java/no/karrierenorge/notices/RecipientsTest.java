package no.karrierenorge.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses as people write them. */
class RecipientsTest {
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
}
