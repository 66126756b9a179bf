package no.karrierenorge.eguidance.correspondence;

import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * The way back to somebody who is not there while she is answered.
 *
 * @param address a mail address or a telephone number; nothing when she comes back with her code
 * @param tellsContent whether the answer itself may be sent, and not only that there is one
 */
public record Reply(By by, @Nullable String address, boolean tellsContent) {
  public static final Reply CODE = new Reply(By.CODE, null, false);

  public enum By {
    CODE,
    MAIL,
    SMS,
    CALL
  }

  public static Reply mail(MailAddress address, boolean tellsContent) {
    return new Reply(By.MAIL, address.text(), tellsContent);
  }

  public static Reply sms(PhoneNumber number) {
    return new Reply(By.SMS, number.text(), true);
  }

  public static Reply call(PhoneNumber number) {
    return new Reply(By.CALL, number.text(), false);
  }

  @Override
  public String toString() {
    return "a reply by " + by;
  }
}
