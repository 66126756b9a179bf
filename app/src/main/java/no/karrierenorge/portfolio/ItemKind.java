package no.karrierenorge.portfolio;

import java.util.Locale;

/** What can be saved, and the page that shows it again when its id is put behind. */
public enum ItemKind {
  INTERESTS(ShelfKind.RESULTS, "/verktoy/interesser/lagret/"),
  PROGRAMMES(ShelfKind.RESULTS, "/verktoy/utdanningsprogram/lagret/"),
  SKILLS(ShelfKind.RESULTS, "/verktoy/ferdigheter/lagret/"),
  VALUES(ShelfKind.RESULTS, "/verktoy/verdier/lagret/"),
  STRENGTHS(ShelfKind.RESULTS, "/verktoy/styrker/lagret/"),
  POINTS(ShelfKind.RESULTS, "/verktoy/karakterkalkulator/lagret/"),
  COMPARISON(ShelfKind.FAVOURITES, "/verktoy/sammenlign/lagret/"),
  OCCUPATION(ShelfKind.FAVOURITES, "/min-side/lagret/"),
  EDUCATION(ShelfKind.FAVOURITES, "/min-side/lagret/"),
  REFLECTION(ShelfKind.TEXTS, "/verktoy/refleksjon/lagret/"),
  CV(ShelfKind.WORK, "/verktoy/cv/"),
  COURSE(ShelfKind.RESULTS, "/verktoy/digital-kompetanse/lagret/"),
  APPLICATION(ShelfKind.WORK, "/verktoy/jobbsok/soknad/"),
  LETTER(ShelfKind.WORK, "/verktoy/jobbsok/brev/"),
  GOAL(ShelfKind.PLANS, "/min-side/mal/"),
  SEARCH(ShelfKind.FAVOURITES, "/min-side/varsel/"),
  TRANSCRIPT(ShelfKind.TEXTS, "/min-side/lagret/");

  private final ShelfKind shelf;
  private final String page;

  ItemKind(ShelfKind shelf, String page) {
    this.shelf = shelf;
    this.page = page;
  }

  public String path(ItemId item) {
    return page + item;
  }

  public ShelfKind shelf() {
    return shelf;
  }

  /** As message keys have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
