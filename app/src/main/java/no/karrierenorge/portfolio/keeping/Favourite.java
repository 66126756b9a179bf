package no.karrierenorge.portfolio.keeping;

import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;

/** A page of the site that can be saved, with its title in the reader's language. */
record Favourite(ItemKind kind, String path, String title) {
  private static final int VERSION = 1;

  /** The page as it lies in a folder: its address says all. */
  record Page(String path) {}

  NewItem item() {
    return new NewItem(kind, path, title, VERSION, new Page(path));
  }
}
