package no.karrierenorge.eguidance.gaps;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import no.karrierenorge.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/** A report as it was written: {@code side} the page, as path or as address; {@code sitat} words of it; {@code mangler} what is missing. */
record GapForm(@Nullable String side, @Nullable String sitat, @Nullable String mangler) {
  private static final int LONGEST_QUOTE = 500;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 1000;

  /** The path alone: an address that was copied from the browser says the same. */
  String page() {
    String written = clean(side);
    if (!written.startsWith("http")) return written;
    try {
      String path = new URI(written).getRawPath();
      return path == null || path.isEmpty() ? "/" : path;
    } catch (URISyntaxException noAddress) {
      return written;
    }
  }

  String quote() {
    return clean(sitat);
  }

  String missing() {
    return clean(mangler);
  }

  private static String clean(@Nullable String field) {
    return field == null ? "" : NationalIdentityNumber.masked(field.replace("\u0000", "").strip());
  }

  /** Message key of what is wrong, if anything is. */
  Optional<String> problemKey() {
    if (!page().matches("/[\\x21-\\x7e]{0,299}")) return Optional.of("team.gap.problem.page");
    if (quote().length() > LONGEST_QUOTE) return Optional.of("team.gap.problem.quote");
    boolean isFitting = missing().length() >= SHORTEST && missing().length() <= LONGEST;
    return isFitting ? Optional.empty() : Optional.of("team.gap.problem.missing");
  }
}
