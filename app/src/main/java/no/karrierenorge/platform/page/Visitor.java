package no.karrierenorge.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as its frame shows it.
 *
 * @param name the name to greet with, or nothing for somebody who is not logged in
 * @param roleKey message key of the acting role, or nothing
 * @param start where the acting role's own work begins
 */
public record Visitor(@Nullable String name, @Nullable String roleKey, String start) {
  public static final Visitor ANONYMOUS = new Visitor(null, null, "/logg-inn");

  public boolean isKnown() {
    return name != null;
  }
}
