package no.karrierenorge.portfolio;

import java.util.Optional;
import no.karrierenorge.platform.page.PageAddress;

/** Pages of one sort that can be saved, as the room that shows them knows them. */
public interface KeepablePages {
  /** The page as a thing to save, its title in the reader's language; nothing when it is not one of these. */
  Optional<NewItem> find(PageAddress address);
}
