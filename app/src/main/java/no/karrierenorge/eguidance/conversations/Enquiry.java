package no.karrierenorge.eguidance.conversations;

import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a seeker comes with.
 *
 * @param page the path she asked from, or nothing
 * @param seeker who she is, if she is logged in
 * @param text the first question
 */
public record Enquiry(
    Channel channel,
    Language language,
    @Nullable Topic topic,
    @Nullable String county,
    @Nullable String page,
    @Nullable PersonId seeker,
    String text) {
  /** The longest line that can be sent, in characters. */
  public static final int LONGEST = 8000;
}
