package no.karrierenorge.eguidance.team;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.backroom.Roll;
import no.karrierenorge.eguidance.backroom.Sector;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.team.view.BesidePage.Candidate;
import no.karrierenorge.eguidance.team.view.BesidePage.Search;
import no.karrierenorge.eguidance.team.view.Choice;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** Composes who is present and can be asked. */
@Component
class CandidatesComposer {
  private final Roll roll;
  private final Duty duty;
  private final Places places;

  CandidatesComposer(Roll roll, Duty duty, Places places) {
    this.roll = roll;
    this.duty = duty;
    this.places = places;
  }

  Search of(Conversation conversation, AskedFor asked, PersonId reader) {
    Suits suits = asked.suits(conversation);
    return new Search(
        Arrays.stream(Topic.values()).map(topic -> new Choice(topic.word(), t(topic.key()), topic == suits.topic())).toList(),
        places.counties().stream()
            .map(county -> new Choice(county.slug(), county.name().in(Text.language()), county.slug().equals(suits.county())))
            .toList(),
        Arrays.stream(Sector.values()).map(sector -> new Choice(sector.word(), t(sector.key()), sector == suits.sector())).toList(),
        Arrays.stream(Language.values()).map(one -> new Choice(one.tag(), one.ownName(), one == suits.language())).toList(),
        found(suits, asked.isSent(), reader), centres(conversation));
  }

  /** Those on duty, the best first; those who lack what a form asked for are left out. */
  private List<Candidate> found(Suits suits, boolean isStrict, PersonId reader) {
    Map<PersonId, Duty.OnDuty> present = duty.present().stream().collect(Collectors.toMap(Duty.OnDuty::person, Function.identity()));
    List<Roll.Entry> others = roll.everybody().stream()
        .filter(one -> present.containsKey(one.person()) && !one.person().equals(reader) && (!isStrict || suits.fits(one)))
        .toList();
    return suits.order(others).stream()
        .map(one -> new Candidate(one.person().toString(), one.name(), why(one, suits), Objects.requireNonNull(present.get(one.person())).isFree()))
        .toList();
  }

  private String why(Roll.Entry one, Suits suits) {
    var why = new ArrayList<String>();
    if (suits.topic() != null && suits.knowsTopic(one)) why.add(t(suits.topic().key()));
    if (suits.language() != null && suits.speaks(one)) why.add(suits.language().ownName());
    if (one.county() != null) places.findCounty(one.county()).ifPresent(county -> why.add(county.name().in(Text.language())));
    if (one.sector() != null) why.add(t(one.sector().key()));
    return String.join(" · ", why);
  }

  /** The county's own centres when the seeker has told where she is, else all. */
  private List<Choice> centres(Conversation conversation) {
    String county = conversation.county();
    List<CareerCentre> near = county == null ? List.of() : places.centresIn(county);
    return (near.isEmpty() ? places.centres() : near).stream().map(centre -> new Choice(centre.slug(), centre.name(), false)).toList();
  }
}
