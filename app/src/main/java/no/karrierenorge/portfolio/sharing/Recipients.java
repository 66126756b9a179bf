package no.karrierenorge.portfolio.sharing;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.portfolio.Counterparts;
import no.karrierenorge.portfolio.Counterparts.Counterpart;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom something can be shown: the counsellor of a conversation that goes on, and the counsellors of a career centre, by name. */
@Component
class Recipients {
  private final List<Counterparts> talks;
  private final Places places;
  private final People people;

  Recipients(List<Counterparts> talks, Places places, People people) {
    this.talks = talks;
    this.places = places;
    this.people = people;
  }

  /** @param counterpart nothing for a counsellor of a centre, who is told by her own list */
  record Chosen(PersonId counsellor, @Nullable Counterpart counterpart) {}

  /**
   * @param talking those she is talking with
   * @param centre the chosen one
   * @param counsellors of that centre, by name
   */
  record Choice(List<Counterpart> talking, List<CareerCentre> centres, @Nullable CareerCentre centre, Map<PersonId, String> counsellors) {
    Optional<Chosen> find(@Nullable String typed) {
      Stream<Chosen> inTalk = talking.stream().map(one -> new Chosen(one.counsellor(), one));
      Stream<Chosen> atCentre = counsellors.keySet().stream().map(one -> new Chosen(one, null));
      return Stream.concat(inTalk, atCentre).filter(chosen -> chosen.counsellor().toString().equals(typed)).findFirst();
    }
  }

  Choice of(Holder holder, Cookie @Nullable [] cookies, @Nullable String typedCentre) {
    List<Counterpart> talking = talks.stream().flatMap(room -> room.of(holder.person(), cookies).stream()).distinct().toList();
    Optional<CareerCentre> centre = Optional.ofNullable(typedCentre).flatMap(places::findCentre);
    Map<PersonId, String> counsellors = centre.map(chosen -> people.named(Role.CAREER_COUNSELLOR, Organisation.Kind.CENTRE, chosen.slug())).orElse(Map.of());
    return new Choice(talking, places.centres(), centre.orElse(null), counsellors);
  }

  /** The name of somebody who was shared with. */
  String name(PersonId counsellor) {
    return people.findName(counsellor).orElse(t("folder.share.somebody"));
  }

  void tell(Chosen chosen, Item item, Here here) {
    Counterpart counterpart = chosen.counterpart();
    if (counterpart == null) return;
    String line = t("folder.share.line", item.title(), here.site() + SharedController.PATH + "/" + item.id());
    talks.forEach(room -> room.tell(counterpart, line));
  }

  /** Several people by name. */
  Map<PersonId, String> names(Stream<PersonId> counsellors) {
    return counsellors.distinct().collect(Collectors.toMap(one -> one, this::name));
  }
}
