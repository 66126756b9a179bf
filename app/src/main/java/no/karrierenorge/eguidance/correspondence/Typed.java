package no.karrierenorge.eguidance.correspondence;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, as it is read. */
public final class Typed {
  private Typed() {}

  /** With the line ends that we keep, and nothing around it. */
  public static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").replace("\u0000", "").strip();
  }

  /** The random key that a form was made with. */
  public static Optional<UUID> key(@Nullable String typed) {
    boolean isKey = typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return isKey ? Optional.of(UUID.fromString(typed)) : Optional.empty();
  }

  /** The message key of what is wrong with a text that somebody wants to send: the same for a question and for going on with it. */
  public static Optional<String> problem(String text) {
    if (text.isEmpty()) return Optional.of("enquiry.problem.empty");
    if (text.length() > Enquiry.LONGEST) return Optional.of("enquiry.problem.long");
    return NationalIdentityNumber.isIn(text) ? Optional.of("enquiry.problem.identity-number") : Optional.empty();
  }
}
