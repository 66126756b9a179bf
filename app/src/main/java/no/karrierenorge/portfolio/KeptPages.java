package no.karrierenorge.portfolio;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.page.PageAddress;
import org.springframework.stereotype.Component;

/** All pages of the site that can be saved, whichever room shows them. */
@Component
public class KeptPages {
  private final List<KeepablePages> rooms;

  KeptPages(List<KeepablePages> rooms) {
    this.rooms = rooms;
  }

  public Optional<NewItem> find(PageAddress address) {
    return rooms.stream().flatMap(room -> room.find(address).stream()).findFirst();
  }

  /** What a saved thing is called: a page as it is called now and in the reader's language, all else as it was saved. */
  public String title(Item item) {
    Optional<NewItem> page = item.kind().isPage() ? PageAddress.find(item.path()).flatMap(this::find) : Optional.empty();
    return page.map(NewItem::title).orElse(item.title());
  }
}
