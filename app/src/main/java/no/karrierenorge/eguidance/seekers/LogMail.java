package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.seekers.view.EndedPage.LogState;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.pdf.PdfDocuments;
import org.springframework.stereotype.Component;

/**
 * Sends the log of a conversation to an address that is typed for this once: it lies in the outbox until the mail is sent and nowhere
 * after. Only what a counsellor has taken part in is sent, and seldom, so that nobody makes us carry her own text to strangers.
 */
@Component
class LogMail {
  private static final String KIND = "eguidance.log";
  private static final int MOST = 3;

  private final Notices notices;
  private final TranscriptComposer transcripts;

  LogMail(Notices notices, TranscriptComposer transcripts) {
    this.notices = notices;
    this.transcripts = transcripts;
  }

  boolean isOffered(Conversation conversation) {
    return conversation.isOver() && conversation.takenAt() != null && notices.reach(Way.MAIL);
  }

  /** @param form random and the form's own: a form that is sent twice is one mail */
  LogState send(OwnConversation own, String typed, UUID form, Here here) {
    UUID conversation = own.id().value();
    Optional<MailAddress> address = MailAddress.find(typed);
    if (address.isEmpty()) return LogState.NO_ADDRESS;
    if (notices.told(KIND, conversation) >= MOST) return LogState.TOO_MANY;
    String log = TranscriptComposer.text(transcripts.page(own, here, PdfDocuments.STYLE));
    String key = KIND + "/" + conversation + "/" + form;
    notices.tell(Notice.mail(key, address.get().text(), t("chat.mail.subject"), t("chat.mail.letter", log)).about(conversation).forgottenOnceSent());
    return LogState.SENT;
  }
}
