package no.karrierenorge.eguidance.wrapup;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.wrapup.view.WrapUp;
import no.karrierenorge.eguidance.wrapup.view.WrapUp.Choice;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the registration form of a conversation that is over. */
@Component
public class WrapUpComposer {
  private final Registrations registrations;
  private final Places places;

  WrapUpComposer(Registrations registrations, Places places) {
    this.registrations = registrations;
    this.places = places;
  }

  /** @param form what was sent already, or an empty one; what the seeker said herself is filled in */
  public WrapUp of(Conversation over, RegistrationForm form, @Nullable String problemKey) {
    List<String> topics = form.topics().isEmpty() && over.topic() != null ? List.of(over.topic().name()) : form.topics();
    String county = form.county() == null ? over.county() : form.county();
    return new WrapUp(over.id().toString(), Registrations.minutes(over),
        "desk.channel." + over.channel().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        choices(Registration.Kind.values(), Registration.Kind::key, form.kind()),
        Arrays.stream(Topic.values()).map(topic -> new Choice(topic.name(), t(topic.key()), topics.contains(topic.name()))).toList(),
        choices(Registration.TargetGroup.values(), Registration.TargetGroup::key, form.group() == null ? "UNKNOWN" : form.group()),
        places.counties().stream().map(one -> new Choice(one.slug(), one.name().in(Text.language()), one.slug().equals(county))).toList(),
        choices(Registration.Referral.values(), Registration.Referral::key, form.referral() == null ? "NOWHERE" : form.referral()),
        registrations.isWritten(over.id()), problemKey);
  }

  private static <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> key, @Nullable String chosen) {
    return Arrays.stream(all).map(one -> new Choice(one.name(), t(key.apply(one)), one.name().equals(chosen))).toList();
  }
}
