package no.karrierenorge.eguidance.service.view;

/**
 * A figure with its name.
 *
 * @param key message key of the name
 * @param isLate whether it is worse than the service has promised itself
 */
public record Fact(String key, String value, boolean isLate) {
  public static Fact of(String key, String value) {
    return new Fact(key, value, false);
  }
}
