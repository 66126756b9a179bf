package no.karrierenorge.portal.counties;

import java.util.Optional;
import java.util.regex.Pattern;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.counties.view.GuidancePage.CameFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells by {@code ?fra=} which page of ours sent the reader; anything that is not a path of ours is as if nobody had sent her. */
@Component
class Origins {
  private static final Pattern OWN_PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]*){1,4}");
  private static final int LONGEST_PATH = 150;

  private final Catalogue catalogue;
  private final Places places;

  Origins(Catalogue catalogue, Places places) {
    this.catalogue = catalogue;
    this.places = places;
  }

  Optional<CameFrom> find(@Nullable String from) {
    if (from == null || from.length() > LONGEST_PATH || !OWN_PATH.matcher(from).matches()) return Optional.empty();
    String path = Language.ofPath(from).pathWithout(from);
    return Optional.of(new CameFrom(path, title(path).orElse(null)));
  }

  private Optional<String> title(String path) {
    int slash = path.lastIndexOf('/');
    String slug = path.substring(slash + 1);
    return switch (path.substring(0, slash)) {
      case "/yrker" -> catalogue.findOccupation(slug).map(occupation -> withinSentence(occupation.title().in(Text.language())));
      case "/fylker" -> places.findCounty(slug).map(county -> county.name().in(Text.language()));
      case "/karrieresentre" -> places.findCentre(slug).map(CareerCentre::name);
      default -> Optional.empty();
    };
  }

  /** An occupation is no name: {@code siden om sykepleier}; but {@code HR-rådgiver} keeps its capitals, and English quotes the title. */
  private static String withinSentence(String title) {
    boolean isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return switch (Text.language()) {
      case NB, NN -> isWord ? title.substring(0, 1).toLowerCase(Text.language().locale()) + title.substring(1) : title;
      case EN, UK, AR -> title;
    };
  }
}
