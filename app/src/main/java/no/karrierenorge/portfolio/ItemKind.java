package no.karrierenorge.portfolio;

/** What can be saved, and the page that shows it again when its id is put behind. */
public enum ItemKind {
  INTERESTS("/verktoy/interesser/lagret/"),
  PROGRAMMES("/verktoy/utdanningsprogram/lagret/"),
  SKILLS("/verktoy/ferdigheter/lagret/"),
  VALUES("/verktoy/verdier/lagret/"),
  STRENGTHS("/verktoy/styrker/lagret/"),
  POINTS("/verktoy/karakterkalkulator/lagret/"),
  COMPARISON("/verktoy/sammenlign/lagret/"),
  OCCUPATION("/min-side/lagret/"),
  EDUCATION("/min-side/lagret/"),
  REFLECTION("/verktoy/refleksjon/lagret/"),
  CV("/verktoy/cv/"),
  COURSE("/verktoy/digital-kompetanse/lagret/"),
  APPLICATION("/verktoy/jobbsok/soknad/"),
  LETTER("/verktoy/jobbsok/brev/"),
  GOAL("/min-side/mal/"),
  SEARCH("/min-side/varsel/"),
  TRANSCRIPT("/min-side/lagret/");

  private final String page;

  ItemKind(String page) {
    this.page = page;
  }

  public String path(ItemId item) {
    return page + item;
  }
}
