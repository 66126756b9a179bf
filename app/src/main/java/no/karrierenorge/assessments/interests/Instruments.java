package no.karrierenorge.assessments.interests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.ShippedFile;
import no.karrierenorge.assessments.interests.Instrument.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The instrument in force, with its drawings. Older versions are not asked any more; what they gave is saved with its scores. */
@Component
class Instruments {
  private final Instrument current = ShippedFile.read("interests.yaml", Instrument.class);
  private final Map<String, String> pictograms = current.items().stream()
      .map(Item::pictogram)
      .filter(Objects::nonNull)
      .distinct()
      .collect(Collectors.toMap(name -> name, Instruments::drawing));

  Instrument current() {
    return current;
  }

  @Nullable String pictogram(Item item) {
    return item.pictogram() == null ? null : pictograms.get(item.pictogram());
  }

  /** What lies within the drawing's {@code svg} element: the page gives it a size and a colour. */
  private static String drawing(String name) {
    try (InputStream file = Instruments.class.getResourceAsStream("/assessments/pictograms/" + name + ".svg")) {
      if (file == null) throw new IllegalStateException("the pictogram " + name + " is missing");
      String svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
