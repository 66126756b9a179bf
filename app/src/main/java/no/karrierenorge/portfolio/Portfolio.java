package no.karrierenorge.portfolio;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other rooms ask of a folder. What does not lie in the holder's own is not there. */
@Component
public class Portfolio {
  private final Folders folders;
  private final Items items;

  Portfolio(Folders folders, Items items) {
    this.folders = folders;
    this.items = items;
  }

  public Optional<Folder> find(Holder holder) {
    return folders.find(holder);
  }

  /** All that the holder has saved, the newest first. */
  public List<Item> items(Holder holder) {
    return folders.find(holder).map(items::of).orElse(List.of());
  }

  public List<Item> items(Holder holder, ItemKind kind) {
    return items(holder).stream().filter(item -> item.kind() == kind).toList();
  }

  /** @param id as an address has it, whatever stands there */
  public Optional<Item> find(Holder holder, String id) {
    return folders.find(holder).flatMap(folder -> ItemId.find(id).flatMap(known -> items.find(folder, known)));
  }

  public Optional<Item> find(Holder holder, ItemKind kind, String id) {
    return find(holder, id).filter(item -> item.kind() == kind);
  }
}
