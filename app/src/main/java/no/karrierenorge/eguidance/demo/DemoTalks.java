package no.karrierenorge.eguidance.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A handful of recent conversations in which something is said. */
@Repository
class DemoTalks {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(70);
  private static final Duration WAITED = Duration.ofMinutes(2);

  private final JdbcClient database;
  private final Messages messages;

  DemoTalks(JdbcClient database, Messages messages) {
    this.database = database;
    this.messages = messages;
  }

  /**
   * A conversation as the file has it.
   *
   * @param counsellor key of who answers
   * @param lines who says what, the seeker first: {@code V} for her, {@code K} for the counsellor
   */
  record Talk(String language, String topic, @Nullable String page, String counsellor, String displayName, List<Line> lines) {}

  record Line(String by, String text) {}

  /** @param starts when each begins */
  void add(List<Talk> talks, List<Instant> starts, Map<String, PersonId> people) {
    for (int i = 0; i < talks.size(); i++) add(talks.get(i), Objects.requireNonNull(people.get(talks.get(i).counsellor)), starts.get(i));
  }

  private void add(Talk talk, PersonId counsellor, Instant started) {
    var id = ConversationId.fresh();
    begin(id, talk, counsellor, started);
    Instant at = started;
    for (Line line : talk.lines) {
      boolean isHers = line.by.equals("V");
      Author author = isHers ? Author.SEEKER : Author.COUNSELLOR;
      say(new Messages.Draft(id, UUID.randomUUID(), author, isHers ? null : counsellor, null, line.text), at);
      if (at.equals(started)) say(Messages.Draft.of(id, Happening.JOINED, talk.displayName), started.plus(WAITED));
      at = at.equals(started) ? started.plus(WAITED).plusSeconds(20) : at.plus(BETWEEN_LINES);
    }
    end(id, at);
  }

  private void end(ConversationId id, Instant at) {
    say(Messages.Draft.of(id, Happening.ENDED, ""), at);
    database.sql("""
            update eguidance.conversation
            set state = 'ENDED', ended_at = :at, ended_by = 'COUNSELLOR', read_by_seeker = last_seq, read_by_counsellor = last_seq
            where id = :id
            """)
        .param("id", id.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  private void say(Messages.Draft draft, Instant at) {
    if (messages.add(draft, at).isEmpty()) throw new IllegalStateException("a made-up line that nobody may say");
  }

  private void begin(ConversationId id, Talk talk, PersonId counsellor, Instant started) {
    database.sql("""
            insert into eguidance.conversation (id, channel, state, language, topic, page, counsellor, waiting_since, started_at, taken_at)
            values (:id, 'CHAT', 'ACTIVE', :language, :topic, :page, :counsellor, :started, :started, :taken)
            """)
        .param("id", id.value())
        .param("language", talk.language)
        .param("topic", talk.topic)
        .param("page", talk.page)
        .param("counsellor", counsellor.value())
        .param("started", Timestamp.from(started))
        .param("taken", Timestamp.from(started.plus(WAITED)))
        .update();
  }
}
