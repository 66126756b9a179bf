package no.karrierenorge.eguidance.wrapup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The registration form as it was sent. */
public record RegistrationForm(@Nullable String kind, List<String> topics, @Nullable String group, @Nullable String county, @Nullable String referral) {
  public static final RegistrationForm EMPTY = new RegistrationForm(null, List.of(), null, null, null);

  public static RegistrationForm of(MultiValueMap<String, String> sent) {
    String county = sent.getFirst("county");
    return new RegistrationForm(sent.getFirst("kind"), sent.getOrDefault("topic", List.of()), sent.getFirst("group"),
        county == null || county.isEmpty() ? null : county, sent.getFirst("referral"));
  }

  /** Nothing when kind, topic, group or referral is missing or unknown. The county is not looked up here. */
  public Optional<Registration> registration() {
    List<Topic> chosen = topics.stream().flatMap(topic -> find(Topic.values(), topic).stream()).distinct().toList();
    Optional<Registration.Kind> knownKind = find(Registration.Kind.values(), kind);
    Optional<Registration.TargetGroup> knownGroup = find(Registration.TargetGroup.values(), group);
    Optional<Registration.Referral> knownReferral = find(Registration.Referral.values(), referral);
    if (chosen.isEmpty() || knownKind.isEmpty() || knownGroup.isEmpty() || knownReferral.isEmpty()) return Optional.empty();
    return Optional.of(new Registration(knownKind.get(), chosen, knownGroup.get(), county, knownReferral.get()));
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }
}
