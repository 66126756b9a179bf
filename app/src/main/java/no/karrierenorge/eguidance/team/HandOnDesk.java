package no.karrierenorge.eguidance.team;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a seeker is shown on to a career centre: she gets its page as a line, and the service counts it. */
@Component
class HandOnDesk {
  private final GuidanceDesk desk;
  private final Conversations conversations;
  private final Places places;
  private final JdbcClient database;
  private final Clock clock;
  private final String site;

  HandOnDesk(GuidanceDesk desk, Conversations conversations, Places places, JdbcClient database, Clock clock,
      @Value("${karriere.public-url}") String site) {
    this.desk = desk;
    this.conversations = conversations;
    this.places = places;
    this.database = database;
    this.clock = clock;
    this.site = site;
  }

  /** Nothing comes of it when the conversation is not hers, or there is no such centre; the same centre again is said once. */
  boolean handOn(ConversationId id, PersonId by, String slug) {
    Optional<Conversation> hers = conversations.find(id).filter(found -> !found.isOver() && by.equals(found.counsellor()));
    Optional<CareerCentre> centre = places.findCentre(slug);
    if (hers.isEmpty() || centre.isEmpty()) return false;
    desk.say(id, by, UUID.nameUUIDFromBytes((id + "/" + slug).getBytes(StandardCharsets.UTF_8)), line(hers.get(), centre.get()));
    note(id, by, slug);
    return true;
  }

  /** In the seeker's language. */
  private String line(Conversation conversation, CareerCentre centre) {
    var language = conversation.language().orComplete();
    return Text.of(language, "team.handed-on.line", centre.name(), site + language.at("/karrieresentre/" + centre.slug()));
  }

  private void note(ConversationId id, PersonId by, String slug) {
    database.sql("""
            insert into eguidance.handed_on (conversation, centre, counsellor, at) values (:id, :centre, :by, :at) on conflict do nothing
            """)
        .param("id", id.value())
        .param("centre", slug)
        .param("by", by.value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }
}
