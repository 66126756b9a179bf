package no.karrierenorge.eguidance.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.CompanyDesk;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Part;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a colleague is let look on to learn: only after the seeker's own yes, and only until she takes it back. */
@Component
class ObservationDesk {
  private final Observations observations;
  private final CompanyDesk company;
  private final GuidanceDesk desk;
  private final Conversations conversations;
  private final Duty duty;
  private final String site;

  ObservationDesk(Observations observations, CompanyDesk company, GuidanceDesk desk, Conversations conversations, Duty duty,
      @Value("${karriere.public-url}") String site) {
    this.observations = observations;
    this.company = company;
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
    company.leave(id, observer, Part.OBSERVING);
    observations.ask(id, observer);
    var language = hers.get().language().orComplete();
    desk.say(id, by, UUID.randomUUID(), Text.of(language, "team.observe.line", there.get().name(), site + language.at(path(id))));
    return true;
  }

  static String path(ConversationId id) {
    return "/veiledning/chat/" + id + "/observasjon";
  }

  List<Observations.Observation> of(ConversationId id) {
    return observations.of(id);
  }

  /** The seeker's answer, which she may change whenever she wants; it holds from the moment it is given. */
  boolean answer(ConversationId id, PersonId observer, boolean allowed) {
    if (!observations.answer(id, observer, allowed)) return false;
    if (allowed) company.letIn(id, observer, Part.OBSERVING);
    else company.leave(id, observer, Part.OBSERVING);
    return true;
  }

  /** The observer leaves, or is asked to by whoever answers. Another look takes another yes. */
  boolean end(ConversationId id, PersonId by, PersonId observer) {
    boolean mayEnd = by.equals(observer) || conversations.find(id).filter(found -> by.equals(found.counsellor())).isPresent();
    return mayEnd && answer(id, observer, false);
  }
}
