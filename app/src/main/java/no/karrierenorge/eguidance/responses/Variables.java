package no.karrierenorge.eguidance.responses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a ready answer's variables stand for in a conversation. What is not known stays as it is written, for the counsellor to fill in. */
@Component
class Variables {
  static final List<String> NAMES = List.of("navn", "side", "fylke", "senter");

  private final Conversations conversations;
  private final Duty duty;
  private final Places places;
  private final String site;

  Variables(Conversations conversations, Duty duty, Places places, @Value("${karriere.public-url}") String site) {
    this.conversations = conversations;
    this.duty = duty;
    this.places = places;
    this.site = site;
  }

  static String fill(String body, Map<String, String> values) {
    String filled = body;
    for (String name : NAMES) {
      String value = values.get(name);
      if (value != null) filled = filled.replace("{" + name + "}", value);
    }
    return filled;
  }

  /** The conversation's language, or that of the page when it is not hers or none. */
  Language language(@Nullable ConversationId id, PersonId counsellor, Language otherwise) {
    return id == null || !conversations.isIn(id, counsellor) ? otherwise : conversations.find(id).map(Conversation::language).orElse(otherwise);
  }

  Map<String, String> of(@Nullable ConversationId id, PersonId counsellor) {
    var values = new HashMap<String, String>();
    duty.find(counsellor).ifPresent(own -> values.put("navn", own.name()));
    if (id != null && conversations.isIn(id, counsellor)) conversations.find(id).ifPresent(open -> add(open, values));
    return values;
  }

  private void add(Conversation open, Map<String, String> values) {
    Language language = open.language().orComplete();
    if (open.page() != null) values.put("side", site + open.page());
    if (open.county() == null) return;
    places.findCounty(open.county()).ifPresent(county -> values.put("fylke", county.name().in(language)));
    places.centresIn(open.county()).stream().findFirst().ifPresent(centre -> values.put("senter", centre.name() + " " + address(centre, language)));
  }

  private String address(CareerCentre centre, Language language) {
    return site + language.at("/karrieresentre/" + centre.slug());
  }
}
