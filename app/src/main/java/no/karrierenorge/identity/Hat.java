package no.karrierenorge.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person has at an organisation; some have two, and wear one at a time.
 *
 * @param organisation nothing for seekers only
 */
public record Hat(Role role, @Nullable Organisation organisation) implements Serializable {
  public static final Hat SEEKER = new Hat(Role.SEEKER, null);

  public Hat {
    if ((role == Role.SEEKER) != (organisation == null)) throw new IllegalArgumentException(role + " and its organisation do not fit");
  }

  /** Tells a person's hats apart in forms, such as {@code career-counsellor@karriere-oslo}. */
  public String key() {
    return organisation == null ? role.word() : role.word() + "@" + organisation.slug();
  }
}
