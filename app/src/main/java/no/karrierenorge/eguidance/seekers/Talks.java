package no.karrierenorge.eguidance.seekers;

import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.live.LineHtml;
import no.karrierenorge.eguidance.live.view.Line;
import no.karrierenorge.eguidance.seekers.view.Talk;
import no.karrierenorge.eguidance.seekers.view.Talk.Draft;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** What was said in a conversation, as its seeker's pages show it. */
@Component
class Talks {
  private final Messages messages;
  private final LineHtml lines;

  Talks(Messages messages, LineHtml lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /** @param unsent what she wrote and could not send, and why */
  Talk of(OwnConversation own, Draft unsent) {
    List<Message> all = messages.after(own.id(), 0);
    Conversation conversation = own.conversation();
    int last = all.isEmpty() ? 0 : all.getLast().seq();
    return new Talk(own.id().toString(), own.path(), last, isRead(all, conversation), all.stream().map(this::line).toList(), unsent);
  }

  static Draft nothingUnsent() {
    return new Draft(UUID.randomUUID().toString(), "", null);
  }

  private Line line(Message message) {
    return lines.unfolded(message, Author.SEEKER, Text.language());
  }

  /** Whether the newest line is the seeker's own and the counsellor has read it: when she has answered, that says itself. */
  private static boolean isRead(List<Message> all, Conversation conversation) {
    return !all.isEmpty() && all.getLast().author() == Author.SEEKER && conversation.readByCounsellor() >= all.getLast().seq();
  }
}
