package no.karrierenorge.portfolio.codes;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.portfolio.Folder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends a reference code to an address that is typed for this once: it lies in the outbox until it is sent and nowhere after. The words
 * are ours alone and few are sent for each folder, so that nobody makes us carry hers to strangers.
 */
@Component
class CodeLetter {
  private static final String KIND = "portfolio.code";
  private static final int MOST = 3;

  private final Notices notices;
  private final String site;

  CodeLetter(Notices notices, @Value("${karriere.public-url}") String site) {
    this.notices = notices;
    this.site = site;
  }

  enum Sent {
    SENT,
    NO_ADDRESS,
    TOO_MANY
  }

  boolean goesBy(Way way) {
    return notices.reach(way);
  }

  Sent send(Folder folder, ReferenceCode code, String typed) {
    UUID about = folder.id().value();
    Optional<Notice> notice = notice(KIND + "/" + about + "/" + UUID.randomUUID(), code, typed);
    if (notice.isEmpty()) return Sent.NO_ADDRESS;
    if (notices.told(KIND, about) >= MOST) return Sent.TOO_MANY;
    notices.tell(notice.get().about(about).forgottenOnceSent());
    return Sent.SENT;
  }

  private Optional<Notice> notice(String key, ReferenceCode code, String typed) {
    String link = site + CodeController.PATH;
    Optional<Notice> mail = MailAddress.find(typed).filter(address -> goesBy(Way.MAIL))
        .map(address -> Notice.mail(key, address.text(), t("folder.letter.subject"), t("folder.letter", code.shown(), link)));
    return mail.or(() -> PhoneNumber.find(typed).filter(number -> goesBy(Way.SMS))
        .map(number -> Notice.sms(key, number.text(), t("folder.letter.sms", code.shown(), link))));
  }
}
