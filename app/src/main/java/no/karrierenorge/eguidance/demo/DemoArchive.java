package no.karrierenorge.eguidance.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Puts made-up conversations where real ones lie, many at a time. */
@Repository
class DemoArchive {
  private static final int MANY = 500;

  private final JdbcTemplate database;
  private final Clock clock;

  DemoArchive(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether demo data has been filled in before. */
  boolean isFilled() {
    return Boolean.TRUE.equals(database.queryForObject("select exists (select from eguidance.demo_data)", Boolean.class));
  }

  /** Lets the database look at a year that came at once: until it does so by itself, it counts as if the tables were empty, and slowly. */
  void remember(long seed, long conversations) {
    database.execute("""
        analyze eguidance.conversation, eguidance.correspondence, eguidance.promise, eguidance.callback, eguidance.call,
          eguidance.registration, eguidance.estimate, eguidance.conversation_feedback
        """);
    database.update("insert into eguidance.demo_data (seed, conversations, filled_at) values (?, ?, ?)", seed, conversations, now());
  }

  /** None before the platform has been started for the first time and has filled its tables. */
  List<String> counties() {
    return database.query("select slug from places.county order by slug", (row, number) -> row.getString("slug"));
  }

  /** How long the content of anonymous conversations is kept. */
  Duration kept() {
    return Duration.ofDays(Objects.requireNonNull(database.queryForObject("select anonymous_days from eguidance.setting", Integer.class)));
  }

  void enter(PersonId person, DemoCounsellor counsellor) {
    database.update("""
        insert into eguidance.counsellor (person, display_name, workplace, county, about, languages, topics, places, trainee)
        values (?, ?, ?, (select slug from places.county where slug = ?), ?, ?, ?, ?, ?)
        on conflict (person) do update set languages = excluded.languages, topics = excluded.topics, about = excluded.about
        """, person.value(), counsellor.displayName(), counsellor.workplace(), counsellor.county(), counsellor.about(),
        counsellor.languages().toArray(String[]::new), counsellor.topics().toArray(String[]::new), counsellor.places(), counsellor.trainee());
  }

  /** What is older than the time that content is kept stands as emptied, as it would. */
  void add(List<DemoConversation> conversations, Map<String, PersonId> people, Duration kept) {
    Instant emptied = clock.instant().minus(kept);
    database.batchUpdate("""
        insert into eguidance.conversation
          (id, channel, state, language, topic, county, page, professional, counsellor, last_seq, read_by_seeker, read_by_counsellor,
           waiting_since, started_at, taken_at, ended_at, ended_by, emptied_at)
        values (?, ?, 'ENDED', ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?)
        """, conversations, MANY, (row, one) -> {
      boolean isEmptied = one.ended().isBefore(emptied);
      Object[] values = {one.id().value(), one.channel().name(), one.language(), one.topic() == null ? null : one.topic().name(), one.county(),
          isEmptied ? null : one.page(), one.professional(), person(one.counsellor(), people), one.lines(),
          at(one.waitingSince()), at(one.started()), at(one.taken()), at(one.ended()), one.endedBy(), isEmptied ? now() : null};
      for (int i = 0; i < values.length; i++) row.setObject(i + 1, values[i]);
    });
    addTold(conversations.stream().filter(one -> one.played() != null).toList());
  }

  private void addTold(List<DemoConversation> chats) {
    database.batchUpdate("""
        insert into eguidance.estimate (conversation, position, free, shortest, expected, longest, naive, told_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """, chats, MANY, (row, one) -> {
      Played chat = one.played();
      if (chat == null) throw new IllegalStateException("a chat that was not played");
      Object[] values = {one.id().value(), chat.told().position(), chat.free(), seconds(chat.told().shortest()), seconds(chat.told().expected()),
          seconds(chat.told().longest()), seconds(chat.naive()), at(chat.came())};
      for (int i = 0; i < values.length; i++) row.setObject(i + 1, values[i]);
    });
  }

  private static @Nullable UUID person(@Nullable String key, Map<String, PersonId> people) {
    return key == null ? null : Objects.requireNonNull(people.get(key)).value();
  }

  private static int seconds(Duration time) {
    return Math.toIntExact(time.toSeconds());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static @Nullable Timestamp at(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
