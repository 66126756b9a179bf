package no.karrierenorge.eguidance.correspondence;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.correspondence.view.Letter;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** How enquiries are spoken of, on seekers' and counsellors' pages alike. */
public final class Wording {
  private Wording() {}

  /** {@code tirsdag 24. november klokka 18.00}. */
  public static String moment(Instant at) {
    ZonedDateTime there = at.atZone(Oslo.ZONE);
    return t("enquiry.moment", Times.day(there.toLocalDate()), Times.of(there.toLocalTime()));
  }

  public static String title(Conversation conversation) {
    Topic topic = conversation.topic();
    return topic == null ? t("enquiry.untitled") : t(topic.key());
  }

  public static List<Option> topics(@Nullable String chosen) {
    return Arrays.stream(Topic.values()).map(topic -> new Option(topic.word(), t(topic.key()), topic.word().equals(chosen))).toList();
  }

  public static List<Letter> letters(List<Message> lines, Author reader) {
    return lines.stream().map(line -> letter(line, reader)).toList();
  }

  private static Letter letter(Message line, Author reader) {
    String when = Dates.of(line.at().atZone(Oslo.ZONE).toLocalDateTime());
    if (line.happening() != null) return new Letter(Letter.Side.SYSTEM, "", when, happened(line.happening(), line.text()));
    Letter.Side side = line.author() == reader ? Letter.Side.OWN : Letter.Side.OTHER;
    String other = line.author() == Author.SEEKER ? t("enquiry.seeker") : Objects.requireNonNullElse(line.name(), t("shell.name"));
    return new Letter(side, side == Letter.Side.OWN ? t("conversation.you") : other, when, Frames.text(line, Text.language()));
  }

  /** Nobody is "here now" when both write at their own hours. */
  private static String happened(Happening happening, String text) {
    return happening == Happening.JOINED ? t("enquiry.taken", text) : t(happening.key(), text);
  }
}
