package no.karrierenorge.identity;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works.
 *
 * @param slug names it within its kind; centres, Nav offices and counties have the slug they have in {@code places}
 * @param county the slug of the county it serves, or nothing for one that serves the country
 */
public record Organisation(Kind kind, String slug, String name, @Nullable String county) implements Serializable {
  public enum Kind {
    COUNTY,
    CENTRE,
    NAV_OFFICE,
    PROVIDER,
    SCHOOL,
    NATIONAL_SERVICE;

    /** The kind in lower case with hyphens, such as {@code nav-office}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
