package no.karrierenorge.eguidance.incoming;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.Letters;
import no.karrierenorge.eguidance.correspondence.QuestionDesk;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.language.Language;
import org.springframework.stereotype.Component;

/** Takes mails in: as a new question, or as going on with one when reference and sender fit. The same mail twice is taken in once. */
@Component
class IncomingMail {
  private static final Pattern REFERENCE = Pattern.compile("\\[KN ([B-Z]{4}-[B-Z]{4})\\]");

  private final QuestionDesk desk;
  private final Correspondences correspondences;
  private final Conversations conversations;
  private final Letters letters;
  private final KeyedHash hash;

  IncomingMail(QuestionDesk desk, Correspondences correspondences, Conversations conversations, Letters letters, KeyedHash hash) {
    this.desk = desk;
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.letters = letters;
    this.hash = hash;
  }

  void take(Message mail) throws MessagingException, IOException {
    Optional<MailAddress> sender = sender(mail);
    if (sender.isEmpty() || isAutomatic(mail)) return;
    MailText said = MailText.of(mail);
    String subject = Objects.requireNonNullElse(mail.getSubject(), "");
    Matcher reference = REFERENCE.matcher(subject);
    Optional<ConversationId> known = reference.find() ? correspondences.findByMail(reference.group(1), sender.get()) : Optional.empty();
    String text = known.isPresent() || subject.isBlank() ? said.text() : subject.strip() + "\n\n" + said.text();
    UUID key = key(mail, sender.get());
    if (said.text().isBlank()) letters.refuse(sender.get(), key, Language.NB, "enquiry.letter.empty");
    else if (text.length() > Enquiry.LONGEST) letters.refuse(sender.get(), key, LanguageGuess.of(text), "enquiry.letter.long");
    else known.ifPresentOrElse(id -> goOn(id, key, said), () -> begin(new MailText(text, said.hasAttachments()), key, sender.get()));
  }

  private void goOn(ConversationId id, UUID key, MailText said) {
    desk.askOn(id, key, said.text());
    if (said.hasAttachments()) tellOfAttachments(id);
  }

  private void begin(MailText said, UUID key, MailAddress sender) {
    var enquiry = new Enquiry(Channel.MAIL, LanguageGuess.of(said.text()), null, null, null, null, said.text());
    QuestionDesk.Received received = desk.ask(new QuestionDesk.Question(key, enquiry, Reply.mail(sender, true), null));
    Correspondence way = received.correspondence();
    Conversation conversation = conversations.find(way.conversation()).orElseThrow();
    if (way.promisedAt() != null) letters.received(conversation, way, way.promisedAt());
    if (said.hasAttachments()) tellOfAttachments(conversation.id());
  }

  private void tellOfAttachments(ConversationId id) {
    letters.attachmentsNotRead(conversations.find(id).orElseThrow(), correspondences.find(id).orElseThrow());
  }

  /** Made of the mail's own name, so that it stays the same, and with our key, so that nobody can foretell it. */
  private UUID key(Message mail, MailAddress sender) throws MessagingException {
    String[] names = mail.getHeader("Message-ID");
    String name = names == null ? mail.getSentDate() + mail.getSubject() : names[0];
    return UUID.nameUUIDFromBytes(hash.of("eguidance.mail", sender.text() + "\n" + name));
  }

  private static Optional<MailAddress> sender(Message mail) throws MessagingException {
    boolean hasSender = mail.getFrom() != null && mail.getFrom().length > 0;
    return hasSender && mail.getFrom()[0] instanceof InternetAddress address ? MailAddress.find(address.getAddress()) : Optional.empty();
  }

  /** Answers of machines are answered by nobody, or two of them would never end. */
  private static boolean isAutomatic(Message mail) throws MessagingException {
    String submitted = header(mail, "Auto-Submitted");
    String precedence = header(mail, "Precedence");
    return !submitted.isEmpty() && !submitted.equals("no") || precedence.equals("bulk") || precedence.equals("junk") || precedence.equals("list");
  }

  private static String header(Message mail, String name) throws MessagingException {
    String[] values = mail.getHeader(name);
    return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
  }
}
