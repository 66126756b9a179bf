package no.karrierenorge.eguidance.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.wrapup.Registration;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What made-up conversations leave beside them: promises and calls, what counsellors registered, what seekers said of them. */
@Repository
class DemoTraces {
  private static final int MANY = 500;
  private static final Duration RINGS = Duration.ofSeconds(40);

  private final JdbcTemplate database;

  DemoTraces(JdbcTemplate database) {
    this.database = database;
  }

  void add(List<DemoConversation> all, Map<String, PersonId> people) {
    var afterwards = new Afterwards(new Chance(DemoYear.SEED));
    addPromises(all.stream().filter(one -> one.channel().isWritten()).toList());
    addWishes(all.stream().filter(one -> one.channel() == Channel.CALL_ME).map(one -> new Wish(one, afterwards.isReachedAtOnce())).toList(), people);
    addRegistrations(afterwards.registered(all).stream().map(one -> Map.entry(one, afterwards.registration(one))).toList(), people);
    addFeedback(all.stream().flatMap(one -> afterwards.feedback(one).stream()).toList());
  }

  /** The way back is forgotten, as it is when a conversation has been emptied; the promise stays as a figure. */
  private void addPromises(List<DemoConversation> written) {
    insert("insert into eguidance.correspondence (conversation, reply, followed_seq, answered_at) values (?, ?, ?, ?)", written, one ->
        new Object[] {one.id().value(), one.channel() == Channel.MAIL ? "MAIL" : "CODE", one.lines(), at(one.taken())});
    insert("insert into eguidance.promise (conversation, asked_at, promised_at, answered_at) values (?, ?, ?, ?)", written, one ->
        new Object[] {one.id().value(), at(one.started()), at(one.due()), at(one.taken())});
  }

  private record Wish(DemoConversation of, boolean isReachedAtOnce) {
    /** Who is not at the telephone when it first rings is called again. */
    List<Call> calls() {
      Instant taken = Objects.requireNonNull(of.taken());
      if (isReachedAtOnce) return List.of(new Call(of, taken, of.ended(), "REACHED"));
      Instant again = taken.plus(Duration.between(taken, of.ended()).dividedBy(2));
      return List.of(new Call(of, taken, taken.plus(RINGS), "NO_ANSWER"), new Call(of, again, of.ended(), "REACHED"));
    }
  }

  private record Call(DemoConversation of, Instant from, Instant to, String outcome) {}

  private void addWishes(List<Wish> wishes, Map<String, PersonId> people) {
    insert("insert into eguidance.correspondence (conversation, reply, followed_seq) values (?, 'CALL', ?)", wishes, wish ->
        new Object[] {wish.of.id().value(), wish.of.lines()});
    insert("insert into eguidance.callback (conversation, wished_at, attempts) values (?, ?, ?)", wishes, wish ->
        new Object[] {wish.of.id().value(), at(wish.of.due()), wish.isReachedAtOnce ? 0 : 1});
    insert("""
        insert into eguidance.call (id, conversation, counsellor, direction, started_at, ended_at, outcome) values (?, ?, ?, 'OUT', ?, ?, ?)
        """, wishes.stream().flatMap(wish -> wish.calls().stream()).toList(), call ->
        new Object[] {UUID.randomUUID(), call.of.id().value(), person(call.of.counsellor(), people), at(call.from), at(call.to), call.outcome});
  }

  private void addRegistrations(List<Map.Entry<DemoConversation, Registration>> registered, Map<String, PersonId> people) {
    insert("""
        insert into eguidance.registration
          (conversation, counsellor, channel, kind, topics, target_group, county, referred_to, minutes, saved_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, registered, entry -> {
      DemoConversation one = entry.getKey();
      Registration form = entry.getValue();
      return new Object[] {one.id().value(), person(one.counsellor(), people), one.channel().name(), form.kind().name(),
          form.topics().stream().map(Enum::name).toArray(String[]::new), form.group().name(), form.county(), form.referral().name(),
          minutes(one), at(one.ended())};
    });
  }

  private void addFeedback(List<Afterwards.Said> said) {
    insert("insert into eguidance.conversation_feedback (conversation, helped, onward, recommends, at) values (?, ?, ?, ?, ?)", said, one ->
        new Object[] {one.of().id().value(), one.helped(), one.onward(), one.recommends(), at(one.at())});
  }

  /** What is answered in writing counts as no time at all: a day between question and answer says nothing of the work. */
  private static int minutes(DemoConversation one) {
    if (one.channel().isWritten()) return 0;
    return (int) Math.ceilDiv(Duration.between(Objects.requireNonNull(one.taken()), one.ended()).toSeconds(), 60);
  }

  private <T> void insert(String sql, Collection<T> all, Function<T, @Nullable Object[]> values) {
    database.batchUpdate(sql, new ArrayList<>(all), MANY, (row, one) -> {
      @Nullable Object[] columns = values.apply(one);
      for (int i = 0; i < columns.length; i++) row.setObject(i + 1, columns[i]);
    });
  }

  private static UUID person(@Nullable String key, Map<String, PersonId> people) {
    return Objects.requireNonNull(people.get(Objects.requireNonNull(key))).value();
  }

  private static @Nullable Timestamp at(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
