package no.karrierenorge.eguidance.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Topic;
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
    Course course = new Course(chat.came(), chat.taken(), chat.ended(), endedBy, counsellor);
    return conversation(Channel.CHAT, course, answered ? chance.number(6, MANY_LINES) : chance.number(1, 3), chat);
  }

  /** A call that a counsellor has taken and written down. */
  DemoConversation call(Instant at, String counsellor) {
    Instant ended = at.plus(chance.taking(Duration.ofMinutes(7), 0.7));
    return conversation(Channel.PHONE, new Course(at, at, ended, "COUNSELLOR", counsellor), 2, null);
  }

  /** A written question: most are answered on the same day or the next, a few too late. */
  DemoConversation written(Instant at, String counsellor) {
    Instant answered = at.plus(chance.taking(Duration.ofHours(11), 0.8));
    Channel channel = chance.is(0.7) ? Channel.QUESTION : Channel.MAIL;
    return conversation(channel, new Course(at, answered, answered.plus(Duration.ofHours(2)), "COUNSELLOR", counsellor), chance.number(2, 6), null);
  }

  private record Course(Instant started, @Nullable Instant taken, Instant ended, String endedBy, @Nullable String counsellor) {}

  private DemoConversation conversation(Channel channel, Course course, int lines, @Nullable Played played) {
    return new DemoConversation(id(channel, course), channel,
        chance.weighted(LANGUAGES, LANGUAGE_WEIGHTS),
        chance.is(0.85) ? chance.weighted(TOPICS, TOPIC_WEIGHTS) : null,
        !counties.isEmpty() && chance.is(0.4) ? chance.among(counties) : null,
        chance.is(0.35) ? chance.among(PAGES) : null,
        chance.is(0.03), lines, course.counsellor, course.started, course.taken, course.ended, course.endedBy, played);
  }

  /** The same in every run, so that a second one would only meet itself. */
  private static ConversationId id(Channel channel, Course course) {
    return new ConversationId(UUID.nameUUIDFromBytes((channel + "/" + course.started).getBytes(StandardCharsets.UTF_8)));
  }
}
