package no.karrierenorge.eguidance.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Takk!\n\nDen tir. 24. nov. 2026 kl. 10:00 skrev E-veiledningen <e@eksempel.no>:\n> Hei",
      "Takk!\n\nOn Tue, 24 Nov 2026 at 10:00, E-guidance <e@example.org> wrote:\n> Hello",
      "Takk!\n\n-----Opprinnelig melding-----\nFra: E-veiledningen",
      "Takk!\n\nFra: E-veiledningen <e@eksempel.no>\nSendt: tirsdag\nHei",
      "Takk!\r\n-- \r\nKari Nordmann",
      "Takk!\n> det du skrev"})
  void whatIsAnsweredToIsLeftOut(String mail) {
    assertThat(MailText.withoutQuotes(mail)).isEqualTo("Takk!");
  }

  @Test
  void whatOnlyLooksLikeAQuotationStays() {
    String text = "Den jobben jeg har nå liker jeg.\nFra høsten vil jeg studere.\n- På deltid";

    assertThat(MailText.withoutQuotes(text)).isEqualTo(text);
  }

  @Test
  void markupIsTakenOffAndAttachmentsAreNotRead() throws Exception {
    MailText read = MailText.of(mail("""
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/html; charset=utf-8

        <style>p {color: red}</style><p>Hei &amp; hallo</p><blockquote>gammelt</blockquote><script>alert(1)</script>
        --x
        Content-Type: application/pdf; name=cv.pdf
        Content-Disposition: attachment; filename=cv.pdf

        JVBERi0=
        --x--
        """));

    assertThat(read).isEqualTo(new MailText("Hei & hallo", true));
  }

  private static MimeMessage mail(String source) throws Exception {
    byte[] bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }
}
