package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes newcomers down with their first question. */
@Repository
class ReceptionBook {
  private final JdbcClient database;
  private final Conversations conversations;
  private final Messages messages;
  private final WaitingQueue queue;
  private final SeekerTokens tokens;
  private final Clock clock;

  ReceptionBook(JdbcClient database, Conversations conversations, Messages messages, WaitingQueue queue, SeekerTokens tokens,
      Clock clock) {
    this.database = database;
    this.conversations = conversations;
    this.messages = messages;
    this.queue = queue;
    this.tokens = tokens;
    this.clock = clock;
  }

  record Entry(Conversation conversation, Message question, String token) {}

  /** Whether as many wait as the manager allows. Counted without a lock, and a long queue by the second: a few too many do no harm. */
  boolean isFull() {
    int most = database.sql("select queue_limit from eguidance.setting").query(Integer.class).single();
    return queue.length() >= most;
  }

  Entry enter(Enquiry enquiry) {
    return enter(enquiry, clock.instant(), null);
  }

  /** @param wishedAt from when on it waits, which may be an hour to come */
  Entry enter(Enquiry enquiry, Instant wishedAt) {
    return enter(enquiry, clock.instant(), wishedAt);
  }

  private Entry enter(Enquiry enquiry, Instant now, @Nullable Instant wishedAt) {
    var id = ConversationId.fresh();
    String token = tokens.fresh();
    conversations.add(id, enquiry, tokens.hashOf(token), now);
    if (wishedAt != null) queue.waitFrom(id, wishedAt);
    String text = NationalIdentityNumber.masked(enquiry.text());
    Message question = messages.add(new Messages.Draft(id, UUID.randomUUID(), Author.SEEKER, null, null, text), now).orElseThrow();
    return new Entry(conversations.find(id).orElseThrow(), question, token);
  }
}
