package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.wrapup.Registration;
import no.karrierenorge.eguidance.wrapup.Registration.Kind;
import no.karrierenorge.eguidance.wrapup.Registration.Referral;
import no.karrierenorge.eguidance.wrapup.Registration.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * What people write when a conversation is over. Of ten, six are reflective, eight help and nine would be recommended, as pilots report
 * (docs of the field, section 3); the rest is assumed.
 */
final class Afterwards {
  private static final double REFLECTIVE = 0.62;
  private static final double SAYS_SOMETHING = 0.28;
  /** In the order of {@link TargetGroup} and of {@link Referral}. */
  private static final List<Integer> GROUP_WEIGHTS = List.of(22, 14, 6, 18, 12, 7, 8, 3, 2, 8);
  private static final List<Integer> REFERRAL_WEIGHTS = List.of(52, 18, 8, 6, 9, 4, 3);
  private static final List<Topic> TOPICS = List.of(Topic.values());
  private static final double REACHED_AT_ONCE = 0.85;
  /** How many of her last conversations a counsellor has not come round to yet. */
  private static final int LEFT = 2;

  private final Chance chance;

  Afterwards(Chance chance) {
    this.chance = chance;
  }

  /** What has been registered: all that was answered, but for the last few of each counsellor, which wait on her desk. */
  List<DemoConversation> registered(List<DemoConversation> all) {
    var newest = new HashMap<String, Integer>();
    return all.stream()
        .filter(one -> one.counsellor() != null)
        .sorted(Comparator.comparing(DemoConversation::ended).reversed())
        .filter(one -> one.channel().isWritten() || newest.merge(Objects.requireNonNull(one.counsellor()), 1, Integer::sum) > LEFT)
        .toList();
  }

  /** Whether somebody who wished to be called takes the telephone when it first rings. */
  boolean isReachedAtOnce() {
    return chance.is(REACHED_AT_ONCE);
  }

  Registration registration(DemoConversation conversation) {
    Kind kind = chance.is(REFLECTIVE) ? Kind.REFLECTIVE : Kind.INFORMATION;
    Topic topic = conversation.topic() == null ? chance.among(TOPICS) : conversation.topic();
    TargetGroup group = conversation.professional() ? TargetGroup.PROFESSIONAL : chance.weighted(List.of(TargetGroup.values()), GROUP_WEIGHTS);
    return new Registration(kind, List.of(topic), group, conversation.county(), chance.weighted(List.of(Referral.values()), REFERRAL_WEIGHTS));
  }

  /** @param helped and the other two: as the form has them; nothing for a question that was passed over */
  record Said(DemoConversation of, @Nullable String helped, @Nullable String onward, @Nullable String recommends, Instant at) {}

  /** Nothing for most: who is asked in a chat says something in a quarter of them. */
  Optional<Said> feedback(DemoConversation conversation) {
    if (conversation.channel() != Channel.CHAT || conversation.taken() == null || !chance.is(SAYS_SOMETHING)) return Optional.empty();
    return Optional.of(new Said(conversation,
        answer(List.of("YES", "PARTLY", "NO", ""), List.of(78, 12, 6, 4)),
        answer(List.of("KNOW", "SOME", "NOT_YET", ""), List.of(47, 35, 13, 5)),
        answer(List.of("YES", "MAYBE", "NO", ""), List.of(87, 7, 3, 3)),
        conversation.ended().plus(chance.between(Duration.ofMinutes(2)))));
  }

  private @Nullable String answer(List<String> answers, List<Integer> weights) {
    String chosen = chance.weighted(answers, weights);
    return chosen.isEmpty() ? null : chosen;
  }
}
