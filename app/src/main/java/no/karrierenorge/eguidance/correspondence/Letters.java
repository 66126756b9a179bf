package no.karrierenorge.eguidance.correspondence;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What seekers are told by mail and SMS, in the language of their conversation. Each has a key of its own, so that it is told once. */
@Component
public class Letters {
  private final Notices notices;
  private final Correspondences correspondences;
  private final String site;
  private final boolean takesMail;

  Letters(Notices notices, Correspondences correspondences, @Value("${karriere.public-url}") String site,
      @Value("${karriere.imap-url}") String imap) {
    this.notices = notices;
    this.correspondences = correspondences;
    this.site = site;
    this.takesMail = !imap.isEmpty();
  }

  /** Sends an answer, or only that there is one when that was asked for. */
  void answer(Conversation conversation, Correspondence way, Message answer) {
    String name = answer.name() == null ? Text.of(language(conversation), "shell.name") : answer.name();
    String body = switch (way.reply().by()) {
      case MAIL -> way.reply().tellsContent() ? wholeAnswer(conversation, name, answer) : notice(conversation, name);
      case SMS -> answer.text();
      case CODE, CALL -> say(conversation, "enquiry.sms.answered", name, page(conversation));
    };
    tell(conversation, way, "answer-" + answer.seq(), body);
  }

  private String notice(Conversation conversation, String name) {
    return say(conversation, "enquiry.letter.answered", name, page(conversation));
  }

  private String wholeAnswer(Conversation conversation, String name, Message answer) {
    String goOn = say(conversation, takesMail ? "enquiry.letter.on-mail" : "enquiry.letter.on", page(conversation));
    return say(conversation, "enquiry.letter.answer", name, goOn, answer.text());
  }

  /** Thanks for a question that came by mail or SMS, and says when it will be answered. */
  public void received(Conversation conversation, Correspondence way, Instant promised) {
    ZonedDateTime until = promised.atZone(Oslo.ZONE);
    String when = Text.in(language(conversation), () -> Text.t("enquiry.until", Times.day(until.toLocalDate()), Times.of(until.toLocalTime())));
    String key = way.reply().by() == Reply.By.SMS ? "enquiry.sms.received" : "enquiry.letter.received";
    tell(conversation, way, "received", say(conversation, key, when));
  }

  /** Says that what came along was not read. */
  public void attachmentsNotRead(Conversation conversation, Correspondence way) {
    tell(conversation, way, "attachments-" + conversation.lastSeq(), say(conversation, "enquiry.letter.attachments"));
  }

  /** Says that nobody answered the telephone, three times. */
  public void notReached(Conversation conversation) {
    String text = say(conversation, "enquiry.sms.not-reached", site + path(conversation, "/veiledning"));
    correspondences.find(conversation.id()).ifPresent(way -> tell(conversation, way, "not-reached", text));
  }

  /** Refuses a mail that cannot be taken in; no conversation comes of it. */
  public void refuse(MailAddress sender, UUID key, Language language, String reasonKey) {
    notices.tell(Notice.mail("eguidance.refusal/" + key, sender.text(), Text.of(language, "enquiry.letter.refused"),
        Text.of(language, reasonKey, site + language.at("/veiledning/sporsmal"))));
  }

  private void tell(Conversation conversation, Correspondence way, String key, String body) {
    String address = way.reply().address();
    Way by = way.reply().by() == Reply.By.MAIL ? Way.MAIL : Way.SMS;
    if (address == null || !notices.reach(by)) return;
    String whole = "eguidance." + key + "/" + conversation.id();
    Notice notice = by == Way.SMS ? Notice.sms(whole, address, body) : Notice.mail(whole, address, subject(conversation, way), body);
    notices.tell(notice.about(conversation.id().value()));
  }

  /** What lies in the outbox holds addresses and answers, so it goes with what was said. */
  @EventListener
  void forget(ConversationsEmptied emptied) {
    notices.forget(List.of(emptied.ids()));
  }

  private static String subject(Conversation conversation, Correspondence way) {
    return say(conversation, "enquiry.letter.subject", way.mailReference() == null ? "" : way.mailReference());
  }

  private static String say(Conversation conversation, String key, Object... arguments) {
    return Text.of(language(conversation), key, arguments);
  }

  private static Language language(Conversation conversation) {
    return conversation.language().orComplete();
  }

  private String page(Conversation conversation) {
    return site + path(conversation, "/veiledning/sporsmal/svar");
  }

  private static String path(Conversation conversation, String path) {
    return language(conversation).at(path);
  }
}
