package no.karrierenorge.eguidance.training;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where counsellors ask whether a colleague may look on to learn, and end it: what the seeker answers is {@link LeaveDesk}'s. */
@Component
class ObservationDesk {
  private final Observations observations;
  private final LeaveDesk leave;
  private final GuidanceDesk desk;
  private final Conversations conversations;
  private final Duty duty;
  private final String site;

  ObservationDesk(Observations observations, LeaveDesk leave, GuidanceDesk desk, Conversations conversations, Duty duty,
      @Value("${karriere.public-url}") String site) {
    this.observations = observations;
    this.leave = leave;
    this.desk = desk;
    this.conversations = conversations;
    this.duty = duty;
    this.site = site;
  }

  /** The one who answers asks the seeker, in a line with the page on which she answers. {@code false} when it is not hers or nobody is there. */
  boolean ask(ConversationId id, PersonId by, PersonId observer) {
    Optional<Conversation> hers = conversations.find(id).filter(found -> !found.isOver() && by.equals(found.counsellor()));
    Optional<Duty.OnDuty> there = duty.find(observer).filter(one -> !one.person().equals(by));
    if (hers.isEmpty() || there.isEmpty()) return false;
    leave.answer(id, observer, false);
    observations.ask(id, observer);
    var language = hers.get().language().orComplete();
    desk.say(id, by, UUID.randomUUID(), Text.of(language, "team.observe.line", there.get().name(), site + language.at(path(id))));
    return true;
  }

  static String path(ConversationId id) {
    return "/veiledning/chat/" + id + "/observasjon";
  }

  /** The observer leaves, or is asked to by whoever answers. Another look takes another yes. */
  boolean end(ConversationId id, PersonId by, PersonId observer) {
    boolean mayEnd = by.equals(observer) || conversations.find(id).filter(found -> by.equals(found.counsellor())).isPresent();
    return mayEnd && leave.answer(id, observer, false);
  }
}
