package no.karrierenorge.portfolio.keeping;

import java.util.Optional;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.KeepablePages;
import no.karrierenorge.portfolio.NewItem;
import org.springframework.stereotype.Component;

/** The pages of the catalogue that can be saved: occupations, and all that one can learn. */
@Component
class CataloguePages implements KeepablePages {
  private final Catalogue catalogue;
  private final Education education;

  CataloguePages(Catalogue catalogue, Education education) {
    this.catalogue = catalogue;
    this.education = education;
  }

  @Override
  public Optional<NewItem> find(PageAddress address) {
    String path = address.path();
    int slash = path.lastIndexOf('/');
    String slug = path.substring(slash + 1);
    return switch (path.substring(0, slash)) {
      case "/yrker" -> catalogue.findOccupation(slug).map(found -> item(ItemKind.OCCUPATION, path, found.title()));
      case "/utdanning/videregaende" -> education.findTrade(slug).map(found -> item(ItemKind.EDUCATION, path, found.title()))
          .or(() -> education.findProgramme(slug).map(found -> item(ItemKind.EDUCATION, path, found.title())));
      case "/utdanning/studier" -> education.findStudy(slug).map(found -> item(ItemKind.EDUCATION, path, found.title()));
      case "/utdanning/laresteder" -> education.findInstitution(slug).map(found -> item(ItemKind.EDUCATION, path, found.title()));
      case "/utdanning/veier" -> education.findRoad(slug).map(found -> item(ItemKind.EDUCATION, path, found.title()));
      default -> Optional.empty();
    };
  }

  private static NewItem item(ItemKind kind, String path, Texts title) {
    return NewItem.ofPage(kind, path, title.in(Text.language()));
  }
}
