package no.karrierenorge.portfolio.keeping;

import java.util.Optional;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.portfolio.ItemKind;
import org.springframework.stereotype.Component;

/** Which pages can be saved: occupations, and all that one can learn. */
@Component
class Favourites {
  private final Catalogue catalogue;
  private final Education education;

  Favourites(Catalogue catalogue, Education education) {
    this.catalogue = catalogue;
    this.education = education;
  }

  /** @param address a path that may begin with another language's prefix */
  Optional<Favourite> find(String address) {
    String path = Language.ofPath(address).pathWithout(address);
    int slash = path.lastIndexOf('/');
    if (slash < 0) return Optional.empty();
    String slug = path.substring(slash + 1);
    return switch (path.substring(0, slash)) {
      case "/yrker" -> catalogue.findOccupation(slug).map(found -> new Favourite(ItemKind.OCCUPATION, path, in(found.title())));
      case "/utdanning/videregaende" -> education.findTrade(slug).map(found -> study(path, found.title()))
          .or(() -> education.findProgramme(slug).map(found -> study(path, found.title())));
      case "/utdanning/studier" -> education.findStudy(slug).map(found -> study(path, found.title()));
      case "/utdanning/laresteder" -> education.findInstitution(slug).map(found -> study(path, found.title()));
      case "/utdanning/veier" -> education.findRoad(slug).map(found -> study(path, found.title()));
      default -> Optional.empty();
    };
  }

  private static Favourite study(String path, Texts title) {
    return new Favourite(ItemKind.EDUCATION, path, in(title));
  }

  private static String in(Texts title) {
    return title.in(Text.language());
  }
}
