package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import no.karrierenorge.catalogue.Study;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;

/** How long something takes, in words. */
public final class Durations {
  private Durations() {}

  public static String years(double years) {
    return t(years == 1 ? "education.years.one" : "education.years.other", number(years));
  }

  /** {@code 2 år på skole, 2 år i lære}. */
  public static String of(Trade.Length road) {
    String school = t("education.years.school", years(road.school()));
    return road.apprenticeship() == 0 ? school : t("education.years.and", school, t("education.years.apprentice", years(road.apprenticeship())));
  }

  /** {@code Bachelor, 3 år}. */
  public static String of(Study study) {
    return t("education.level." + study.level()) + ", " + years(study.years());
  }

  static String number(double number) {
    return Numbers.decimal(Text.language(), number, 1);
  }
}
