package no.karrierenorge.portfolio;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.view.Shelf;
import no.karrierenorge.portfolio.view.Shelf.Kept;
import org.springframework.stereotype.Component;

/** Sorts saved things onto shelves, for every page that shows a whole folder. */
@Component
public class ShelfComposer {
  private final KeptPages pages;

  ShelfComposer(KeptPages pages) {
    this.pages = pages;
  }

  /** @param items the newest first */
  public List<Shelf> shelves(List<Item> items) {
    return Stream.of(ShelfKind.values()).map(kind -> shelf(kind, items)).filter(shelf -> !shelf.kept().isEmpty()).toList();
  }

  private Shelf shelf(ShelfKind kind, List<Item> items) {
    List<Kept> kept = items.stream().filter(item -> item.kind().shelf() == kind).map(this::kept).toList();
    return new Shelf("hylle-" + kind.word(), t("folder.shelf." + kind.word()), kept);
  }

  public Kept kept(Item item) {
    return new Kept(pages.title(item), kind(item), item.path(), Dates.of(item.changedAt().atZone(Oslo.ZONE).toLocalDate()),
        "/lagret/" + item.id() + "/del", "/lagret/" + item.id() + "/slett");
  }

  /** A result is said with the version of what it was worked out by. */
  private static String kind(Item item) {
    String kind = t("folder.kind." + item.kind().word());
    return item.kind().shelf() == ShelfKind.RESULTS ? t("folder.result", kind, item.version()) : kind;
  }
}
