package no.karrierenorge.eguidance.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who may come to a meeting, as things stand.
 *
 * @param sitting the page that she has open, or had last
 * @param name what she wants to be called
 * @param isHere whether her page is heard of
 */
public record Guest(Part part, GuestState state, @Nullable UUID sitting, @Nullable String name, boolean isHere) {
  public boolean isIn() {
    return state == GuestState.ADMITTED;
  }
}
