package no.karrierenorge.eguidance.seekers;

import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a field, as it came. */
record Written(@Nullable String text) {
  /** As it can be sent. */
  String clean() {
    return text == null ? "" : text.replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  /** The message key of what stands in the way of sending it, or nothing. */
  Optional<String> problem() {
    if (clean().isEmpty()) return Optional.of("chat.problem.empty");
    if (clean().length() > Enquiry.LONGEST) return Optional.of("chat.problem.long");
    return NationalIdentityNumber.isIn(clean()) ? Optional.of("chat.problem.number") : Optional.empty();
  }
}
