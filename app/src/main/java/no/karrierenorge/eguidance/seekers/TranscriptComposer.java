package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.seekers.view.TranscriptPage;
import no.karrierenorge.eguidance.seekers.view.TranscriptPage.Entry;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** Makes a conversation into something to keep. */
@Component
class TranscriptComposer {
  private final Messages messages;
  private final KeepingTime keeping;

  TranscriptComposer(Messages messages, KeepingTime keeping) {
    this.messages = messages;
    this.keeping = keeping;
  }

  /** @param style the address of the document's style sheet */
  TranscriptPage page(OwnConversation own, Here here, String style) {
    String day = Dates.of(own.conversation().startedAt().atZone(Oslo.ZONE).toLocalDate());
    List<Entry> entries = messages.after(own.id(), 0).stream().map(TranscriptComposer::entry).toList();
    return new TranscriptPage(ChatComposer.frame(here, "chat.log.title"), t("chat.log.title"), day, keeping.words(own.conversation()), style,
        entries);
  }

  private static Entry entry(Message message) {
    String at = Times.of(message.at().atZone(Oslo.ZONE).toLocalTime());
    return new Entry(who(message), at, Frames.text(message, Text.language()));
  }

  private static String who(Message message) {
    if (message.author() == Author.SYSTEM) return "";
    return message.author() == Author.SEEKER || message.name() == null ? t("conversation.you") : message.name();
  }

  /** The same as plain text. */
  static String text(TranscriptPage page) {
    String lines = page.entries().stream().map(TranscriptComposer::text).collect(Collectors.joining("\n\n"));
    return page.title() + "\n" + page.day() + "\n\n" + lines + "\n\n" + page.kept() + "\n";
  }

  private static String text(Entry entry) {
    String head = entry.who().isEmpty() ? entry.at() : entry.at() + " " + entry.who();
    return head + "\n" + entry.text();
  }
}
