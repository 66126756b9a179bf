package no.karrierenorge.portfolio;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be saved, and the page that shows it again when its id is put behind; a page of the site that is saved shows itself. */
public enum ItemKind {
  INTERESTS(ShelfKind.RESULTS, "/verktoy/interesser/lagret/"),
  SKILLS(ShelfKind.RESULTS, "/verktoy/ferdigheter/lagret/"),
  VALUES(ShelfKind.RESULTS, "/verktoy/verdier/lagret/"),
  STRENGTHS(ShelfKind.RESULTS, "/verktoy/styrker/lagret/"),
  POINTS(ShelfKind.RESULTS, "/verktoy/karakterkalkulator/lagret/"),
  COMPARISON(ShelfKind.FAVOURITES, null),
  OCCUPATION(ShelfKind.FAVOURITES, null),
  EDUCATION(ShelfKind.FAVOURITES, null),
  REFLECTION(ShelfKind.TEXTS, "/verktoy/refleksjon/lagret/"),
  CV(ShelfKind.WORK, "/verktoy/cv/"),
  COURSE(ShelfKind.RESULTS, "/verktoy/digital-kompetanse/lagret/"),
  APPLICATION(ShelfKind.WORK, "/verktoy/jobbsok/soknad/"),
  LETTER(ShelfKind.WORK, "/verktoy/jobbsok/brev/"),
  GOAL(ShelfKind.PLANS, "/min-side/mal/"),
  SEARCH(ShelfKind.FAVOURITES, "/sok/lagret/");

  private final ShelfKind shelf;
  private final @Nullable String page;

  ItemKind(ShelfKind shelf, @Nullable String page) {
    this.shelf = shelf;
    this.page = page;
  }

  /** The page of a thing of a kind that has one. */
  public String path(ItemId item) {
    return Objects.requireNonNull(page) + item;
  }

  /** Whether it is a page of the site, which its subject names. */
  boolean isPage() {
    return page == null;
  }

  public ShelfKind shelf() {
    return shelf;
  }

  /** As message keys have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
