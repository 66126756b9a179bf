package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A counsellor takes a conversation out of the queue, within her limit; to be called in a transaction. */
@Component
class Claims {
  private final Conversations conversations;
  private final Messages messages;
  private final WaitingQueue queue;
  private final Counsellors counsellors;
  private final Duty duty;
  private final Clock clock;

  Claims(Conversations conversations, Messages messages, WaitingQueue queue, Counsellors counsellors, Duty duty, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.queue = queue;
    this.counsellors = counsellors;
    this.duty = duty;
    this.clock = clock;
  }

  /** @param joined the line that both sides see, when it was taken */
  record Claim(ClaimResult result, @Nullable Message joined) {
    static Claim not(ClaimResult result) {
      return new Claim(result, null);
    }
  }

  Claim next(PersonId counsellor) {
    if (!duty.hasRoom(counsellor)) return Claim.not(new ClaimResult.AtLimit());
    for (ConversationId id : queue.nextFor(counsellor, clock.instant())) {
      Claim claim = claim(counsellor, id);
      if (claim.joined() != null) return claim;
    }
    return Claim.not(new ClaimResult.NobodyWaiting());
  }

  Claim of(PersonId counsellor, ConversationId conversation) {
    boolean takesAPlace = conversations.find(conversation).filter(found -> found.channel().isQueued()).isPresent();
    return takesAPlace && !duty.hasRoom(counsellor) ? Claim.not(new ClaimResult.AtLimit()) : claim(counsellor, conversation);
  }

  private Claim claim(PersonId counsellor, ConversationId id) {
    Instant now = clock.instant();
    if (!queue.reserve(id) || !conversations.claim(id, counsellor, now)) return Claim.not(new ClaimResult.AlreadyTaken());
    duty.hasWrappedUp(counsellor);
    Message joined = messages.add(Messages.Draft.of(id, Happening.JOINED, counsellors.nameOf(counsellor)), now).orElseThrow();
    return new Claim(new ClaimResult.Taken(conversations.find(id).orElseThrow()), joined);
  }
}
