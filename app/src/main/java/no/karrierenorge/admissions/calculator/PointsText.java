package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** Saved sums in words, by year. */
@Component
class PointsText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.POINTS;
  }

  @Override
  public Readable read(Item item) {
    SavedPoints saved = item.as(SavedPoints.class);
    var lines = new ArrayList<String>();
    new TreeMap<>(saved.sums()).forEach((year, sums) -> {
      String when = year == 0 ? item.title() : year.toString();
      if (sums.first() != null) lines.add(t("points.text.first", when, sums.first()));
      if (sums.ordinary() != null) lines.add(t("points.text.ordinary", when, sums.ordinary()));
    });
    return new Readable(List.of(new Part(null, lines)));
  }
}
