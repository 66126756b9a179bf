package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.math.BigDecimal;
import no.karrierenorge.admissions.calculator.view.OlderPage;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import org.jspecify.annotations.Nullable;

/** Shows sums that can no longer be reckoned again. */
final class OlderComposer {
  private OlderComposer() {}

  record Old(Item item, SavedPoints saved) {}

  static OlderPage of(Old old, Keepings keepings, Holder holder, Here here) {
    PageFrame frame = PointsComposer.frame(old.item().title(), here);
    return new OlderPage(frame, old.saved().sums().entrySet().stream()
        .map(year -> new OlderPage.Year(String.valueOf(year.getKey()), shown(year.getValue().first()), shown(year.getValue().ordinary())))
        .toList(), keepings.saved(frame, holder));
  }

  private static String shown(@Nullable BigDecimal points) {
    return points == null ? t("figure.missing") : Shown.points(Points.of(points));
  }
}
