package no.karrierenorge.eguidance.live.view;

import java.util.List;

/**
 * A place in the queue, in words and as the trail to the counsellor.
 *
 * @param title which place it is
 * @param usually how long it mostly takes
 */
public record Place(String title, String usually, List<Post> posts) {

  /** A post of the trail, from the head of the queue to the counsellor. */
  public record Post(Kind kind, String label) {}

  public enum Kind {
    THEM,
    /** Several who are not drawn one by one. */
    MANY,
    YOU,
    GOAL
  }
}
