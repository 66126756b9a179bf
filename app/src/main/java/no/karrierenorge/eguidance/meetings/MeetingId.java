package no.karrierenorge.eguidance.meetings;

import java.util.Optional;
import java.util.UUID;

/** Names a meeting in addresses. It is random and opens nothing by itself. */
public record MeetingId(UUID value) {
  static MeetingId fresh() {
    return new MeetingId(UUID.randomUUID());
  }

  /** The id that a path names, if it can be one. */
  public static Optional<MeetingId> find(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
    return Optional.of(new MeetingId(UUID.fromString(text)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
