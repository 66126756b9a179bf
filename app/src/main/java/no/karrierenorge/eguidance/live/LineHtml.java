package no.karrierenorge.eguidance.live;

import static no.karrierenorge.platform.language.Text.t;

import java.time.ZonedDateTime;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import no.karrierenorge.eguidance.live.view.Line;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines as pages show them: the same template for first paint and push. */
@Component
public class LineHtml {
  private final Fragments fragments;
  private final PageCards cards;

  LineHtml(Fragments fragments, PageCards cards) {
    this.fragments = fragments;
    this.cards = cards;
  }

  /** The lines of a conversation as its seeker's page shows them. */
  Function<Message, String> forSeeker(Conversation conversation) {
    return message -> html(message, Author.SEEKER, conversation.language().orComplete());
  }

  /** The lines of a conversation as the counsellors' desk shows them, in her language and not the seeker's. */
  public Function<Message, String> forCounsellor(Language language) {
    return message -> html(message, Author.COUNSELLOR, language);
  }

  private String html(Message message, Author reader, Language language) {
    return fragments.of("eguidance/line", Text.in(language, () -> unfolded(message, reader, language)), language);
  }

  /** A place in the queue as the seeker's page shows it. */
  Function<QueuePlace, String> placeForSeeker(Conversation conversation) {
    Language language = conversation.language().orComplete();
    return place -> fragments.of("eguidance/place", Text.in(language, () -> PlaceWords.of(place)), language);
  }

  /** A line as one side sees it, the pages of ours that it names unfolded; in the language in force. */
  public Line unfolded(Message message, Author reader, Language language) {
    Line line = line(message, reader, language);
    return message.author() == Author.SYSTEM ? line : line.with(cards.in(line.text()));
  }

  /** A line as one side sees it. */
  public static Line line(Message message, Author reader, Language language) {
    ZonedDateTime at = message.at().atZone(Oslo.ZONE);
    return new Line(message.seq(), side(message, reader), name(message, reader), Frames.text(message, language), Times.of(at.toLocalTime()),
        message.at().toString());
  }

  private static Line.Side side(Message message, Author reader) {
    if (message.happening() == Happening.EMERGENCY) return Line.Side.URGENT;
    if (message.author() == Author.SYSTEM) return Line.Side.SYSTEM;
    return message.author() == reader ? Line.Side.OWN : Line.Side.OTHER;
  }

  /** Seekers have no names here; to counsellors they are called what they are. */
  private static @Nullable String name(Message message, Author reader) {
    return message.author() == Author.SEEKER && reader == Author.COUNSELLOR ? t("conversation.seeker") : message.name();
  }
}
