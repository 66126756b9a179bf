package no.karrierenorge.eguidance.live;

import java.time.ZonedDateTime;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.live.view.Line;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** Makes lines as pages show them: the same template for first paint and push. */
@Component
public class LineHtml {
  private final Fragments fragments;

  LineHtml(Fragments fragments) {
    this.fragments = fragments;
  }

  /** The lines of a conversation as its seeker's page shows them. */
  Function<Message, String> forSeeker(Conversation conversation) {
    return message -> fragments.of("eguidance/line", line(message, Author.SEEKER, conversation.language()), conversation.language());
  }

  /** A line as one side sees it. */
  public static Line line(Message message, Author reader, Language language) {
    ZonedDateTime at = message.at().atZone(Oslo.ZONE);
    return new Line(message.seq(), side(message.author(), reader), message.name(), Frames.text(message, language), Times.of(at.toLocalTime()),
        message.at().toString());
  }

  private static Line.Side side(Author author, Author reader) {
    if (author == Author.SYSTEM) return Line.Side.SYSTEM;
    return author == reader ? Line.Side.OWN : Line.Side.OTHER;
  }
}
