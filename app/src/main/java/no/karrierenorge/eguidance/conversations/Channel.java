package no.karrierenorge.eguidance.conversations;

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
}
