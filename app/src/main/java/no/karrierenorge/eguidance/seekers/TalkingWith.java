package no.karrierenorge.eguidance.seekers;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.OwnConversationList;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.portfolio.Counterparts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The counsellors of a seeker's conversations that go on: of the one whose key the device holds, and of her own when she is logged in. */
@Component
class TalkingWith implements Counterparts {
  private final ConversationAccess access;
  private final OwnConversationList own;
  private final Counsellors counsellors;
  private final GuidanceDesk desk;

  TalkingWith(ConversationAccess access, OwnConversationList own, Counsellors counsellors, GuidanceDesk desk) {
    this.access = access;
    this.own = own;
    this.counsellors = counsellors;
    this.desk = desk;
  }

  @Override
  public List<Counterpart> of(@Nullable PersonId person, Cookie @Nullable [] cookies) {
    Stream<Conversation> hers = person == null ? Stream.empty() : own.of(person).stream();
    return Stream.concat(onDevice(cookies).stream(), hers)
        .filter(conversation -> conversation.state() == ConversationState.ACTIVE)
        .flatMap(this::counterpart)
        .distinct()
        .toList();
  }

  private Optional<Conversation> onDevice(Cookie @Nullable [] cookies) {
    if (cookies == null) return Optional.empty();
    return ConversationCookie.find(cookies)
        .flatMap(id -> ConversationCookie.find(cookies, id).flatMap(token -> access.findFor(id, token)));
  }

  private Stream<Counterpart> counterpart(Conversation conversation) {
    PersonId counsellor = conversation.counsellor();
    if (counsellor == null) return Stream.empty();
    return counsellors.findFace(counsellor).map(face -> new Counterpart(counsellor, conversation.id().toString(), face.name())).stream();
  }

  /** Said as the seeker's own line: it is she who shows it. */
  @Override
  public void tell(Counterpart counterpart, String line) {
    ConversationId.find(counterpart.conversation()).ifPresent(id -> desk.say(id, null, UUID.randomUUID(), line));
  }
}
