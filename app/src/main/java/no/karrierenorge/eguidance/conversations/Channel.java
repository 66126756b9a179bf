package no.karrierenorge.eguidance.conversations;

import java.util.Locale;
import java.util.Optional;
import no.karrierenorge.places.GuidanceChannel;

/** How seeker and counsellor reach each other. A conversation may change its channel and stays one. */
public enum Channel {
  CHAT,
  PHONE,
  CALL_ME,
  QUESTION,
  MAIL,
  SMS,
  MEETING;

  /** The hours within which somebody can be there at once, or nothing for what is written and answered later. */
  Optional<GuidanceChannel> hours() {
    return switch (this) {
      case CHAT -> Optional.of(GuidanceChannel.CHAT);
      case PHONE, CALL_ME -> Optional.of(GuidanceChannel.PHONE);
      case MEETING -> Optional.of(GuidanceChannel.MEETING);
      case QUESTION, MAIL, SMS -> Optional.empty();
    };
  }

  /** Whether those who come this way stand in the queue, and only a counsellor with a free place takes them out of it. */
  public boolean isQueued() {
    return switch (this) {
      case CHAT, CALL_ME -> true;
      case PHONE, QUESTION, MAIL, SMS, MEETING -> false;
    };
  }

  /** Whether it is asked and answered in writing, each side at her own hour. */
  public boolean isWritten() {
    return switch (this) {
      case QUESTION, MAIL, SMS -> true;
      case CHAT, CALL_ME, PHONE, MEETING -> false;
    };
  }

  /** The message key of its name. */
  public String key() {
    return "conversation.channel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
