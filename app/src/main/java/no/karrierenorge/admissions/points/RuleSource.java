package no.karrierenorge.admissions.points;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule was read.
 *
 * @param checked the day a copy was read, or {@code no}
 * @param via what was read instead, where the source itself was not
 */
public record RuleSource(String name, String url, String checked, @Nullable Via via) {
  public record Via(String name, String checked) {}
}
