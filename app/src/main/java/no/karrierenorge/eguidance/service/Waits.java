package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Spans of time and shares in the reader's words. */
public final class Waits {
  private static final int SHORT = 90;

  private Waits() {}

  /** {@code 45 s}, {@code 3 min}; a dash for nothing. */
  public static String words(@Nullable Duration wait) {
    if (wait == null) return t("service.none");
    long seconds = wait.toSeconds();
    if (seconds < SHORT) return t("service.seconds", seconds);
    return t("service.minutes", Numbers.decimal(Text.language(), seconds / 60.0, seconds < 600 ? 1 : 0));
  }

  /** {@code 82 %} of a whole; a dash when there is no whole. */
  public static String share(long part, long whole) {
    return whole == 0 ? t("service.none") : t("service.percent", Math.round(100.0 * part / whole));
  }

  public static String number(long number) {
    return Numbers.whole(Text.language(), number);
  }
}
