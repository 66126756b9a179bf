package no.karrierenorge.eguidance.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Duty.OnDuty;

/** Whose turn it is to take the next: of those who are free one with the fewest conversations, of those whose last one ended longest ago. */
final class FairOffer {
  private FairOffer() {}

  static Optional<OnDuty> of(List<OnDuty> present) {
    return present.stream()
        .filter(OnDuty::isFree)
        .min(Comparator.comparingInt(OnDuty::active).thenComparing(OnDuty::idleSince).thenComparing(one -> one.person().toString()));
  }
}
