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
 * @param professional whether somebody asks in the course of her own work with seekers, and not for herself
 */
public record Enquiry(
    Channel channel,
    Language language,
    @Nullable Topic topic,
    @Nullable String county,
    @Nullable String page,
    @Nullable PersonId seeker,
    String text,
    boolean professional) {
  /** The longest line that can be sent, in characters. */
  public static final int LONGEST = 8000;

  /** A seeker's own enquiry. */
  public Enquiry(Channel channel, Language language, @Nullable Topic topic, @Nullable String county, @Nullable String page,
      @Nullable PersonId seeker, String text) {
    this(channel, language, topic, county, page, seeker, text, false);
  }
}
