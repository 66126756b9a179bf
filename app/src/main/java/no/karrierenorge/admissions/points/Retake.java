package no.karrierenorge.admissions.points;

import java.util.Arrays;
import java.util.Optional;

/** A subject taken again: what the new exam gave, and what of the old it stands for. */
public record Retake(Kind kind, Mark mark) {
  public enum Kind {
    /** As an external candidate: for all of the old grades. */
    EXTERNAL("privatist"),
    /** A new or postponed exam of a pupil: for the exam grade alone. */
    NEW_EXAM("ny-eksamen"),
    /** For whoever lacked a final grade: for that alone. */
    SPECIAL("sarskilt");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As it stands in forms. */
    public String word() {
      return word;
    }

    public static Optional<Kind> find(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }
}
