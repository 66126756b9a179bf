package no.karrierenorge.eguidance.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.correspondence.AnswerPromise;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What people come with: language, topic, county, the page they asked from. How often is assumed; no count is published. */
final class Questions {
  private static final List<String> LANGUAGES = List.of("nb", "nn", "en", "uk", "ar");
  private static final List<Integer> LANGUAGE_WEIGHTS = List.of(80, 9, 7, 2, 2);
  private static final List<Topic> TOPICS = List.of(Topic.values());
  /** In the order of {@link Topic}. */
  private static final List<Integer> TOPIC_WEIGHTS = List.of(14, 22, 9, 9, 7, 6, 15, 6, 5, 3, 4);
  private static final List<String> PAGES = List.of("/yrker/sykepleier", "/yrker", "/utdanning", "/utdanning/videregaende/helse-og-oppvekstfag",
      "/utdanning/systemet", "/yrker/elektriker", "/sok", "/karrieresentre");
  private static final int MANY_LINES = 28;
  private static final double KEPT = 0.93;
  private static final Duration LATE = Duration.ofHours(5);

  private final Chance chance;
  private final List<String> counties;

  Questions(Chance chance, List<String> counties) {
    this.chance = chance;
    this.counties = counties;
  }

  DemoConversation chat(Played chat) {
    boolean answered = chat.taken() != null;
    String endedBy = answered ? chance.is(0.55) ? "COUNSELLOR" : "SEEKER" : chat.leftByHerself() ? "SEEKER" : "PLATFORM";
    String counsellor = chat.counsellor() == null ? null : chat.counsellor().key();
    Course course = new Course(chat.came(), chat.taken(), chat.ended(), endedBy, counsellor, null);
    return conversation(Channel.CHAT, course, answered ? chance.number(6, MANY_LINES) : chance.number(1, 3), chat);
  }

  /** A call that a counsellor has taken and written down. */
  DemoConversation call(Instant at, String counsellor) {
    Instant ended = at.plus(chance.taking(Duration.ofMinutes(7), 0.7));
    return conversation(Channel.PHONE, new Course(at, at, ended, "COUNSELLOR", counsellor, null), 2, null);
  }

  /** A wish to be called, an hour or two later at a round quarter, and kept: somebody rings within minutes. */
  DemoConversation wish(Instant at, String counsellor) {
    Instant due = at.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(15L * chance.number(5, 12)));
    Instant taken = due.plus(chance.between(Duration.ofMinutes(3)));
    Instant ended = taken.plusSeconds(90).plus(chance.taking(Duration.ofMinutes(9), 0.6));
    return conversation(Channel.CALL_ME, new Course(at, taken, ended, "COUNSELLOR", counsellor, due), 3, null);
  }

  /** A written question: most are answered within the promise, a few after it. The demo year has no days closed by decision. */
  DemoConversation written(Instant at, String counsellor) {
    Instant promised = AnswerPromise.of(at.atZone(Oslo.ZONE), day -> true).toInstant();
    Instant answered = chance.is(KEPT)
        ? at.plus(Duration.between(at, promised).multipliedBy(chance.number(5, 100)).dividedBy(100))
        : promised.plus(chance.between(LATE));
    Channel channel = chance.is(0.7) ? Channel.QUESTION : Channel.MAIL;
    var course = new Course(at, answered, answered.plus(Duration.ofHours(2)), "COUNSELLOR", counsellor, promised);
    return conversation(channel, course, chance.number(2, 6), null);
  }

  private record Course(
      Instant started, @Nullable Instant taken, Instant ended, String endedBy, @Nullable String counsellor, @Nullable Instant due) {}

  private DemoConversation conversation(Channel channel, Course course, int lines, @Nullable Played played) {
    return new DemoConversation(id(channel, course), channel,
        chance.weighted(LANGUAGES, LANGUAGE_WEIGHTS),
        chance.is(0.85) ? chance.weighted(TOPICS, TOPIC_WEIGHTS) : null,
        !counties.isEmpty() && chance.is(0.4) ? chance.among(counties) : null,
        chance.is(0.35) ? chance.among(PAGES) : null,
        chance.is(0.03), lines, course.counsellor, course.started, course.taken, course.ended, course.endedBy, course.due, played);
  }

  /** The same in every run, so that a second one would only meet itself. */
  private static ConversationId id(Channel channel, Course course) {
    return new ConversationId(UUID.nameUUIDFromBytes((channel + "/" + course.started).getBytes(StandardCharsets.UTF_8)));
  }
}
