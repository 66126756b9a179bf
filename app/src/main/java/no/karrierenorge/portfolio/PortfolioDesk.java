package no.karrierenorge.portfolio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.consent.ConsentDesk;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where things are put into folders, changed and taken out again. */
@Component
public class PortfolioDesk {
  /** How long a folder without an owner is kept after it was last used. */
  public static final Duration KEPT = Duration.ofDays(90);

  private static final int MOST = 500;

  private final Folders folders;
  private final Items items;
  private final ConsentDesk consents;

  PortfolioDesk(Folders folders, Items items, ConsentDesk consents) {
    this.folders = folders;
    this.items = items;
    this.consents = consents;
  }

  /** Saves in the holder's folder; whoever has none gets one, and without a login a code to it. */
  @Transactional
  public Saved save(Holder holder, NewItem item) {
    Optional<Folder> own = holder.person() == null ? folders.find(holder) : Optional.of(folders.open(holder.person()));
    if (own.isPresent()) return put(own.get(), item);
    var code = ReferenceCode.fresh();
    return new Saved.Kept(items.put(folders.open(code), item), code);
  }

  private Saved put(Folder folder, NewItem item) {
    if (items.count(folder) >= MOST) return new Saved.Full();
    folders.keepOn(folder);
    return new Saved.Kept(items.put(folder, item), null);
  }

  /** @param revision what the change was made from */
  @Transactional
  public Changed change(Holder holder, ItemId id, int revision, NewItem changed) {
    Optional<Folder> own = folders.find(holder);
    if (own.isEmpty()) return Changed.GONE;
    folders.keepOn(own.get());
    if (items.change(own.get(), id, revision, changed)) return Changed.CHANGED;
    return items.find(own.get(), id).isPresent() ? Changed.STALE : Changed.GONE;
  }

  @Transactional
  public boolean delete(Holder holder, ItemId id) {
    boolean isDeleted = folders.find(holder).filter(folder -> items.delete(folder, id)).isPresent();
    if (isDeleted) consents.forget(SharedItems.KIND, List.of(id.value()));
    return isDeleted;
  }

  /** Deletes the folder with all that lies in it and all that was agreed on it, for good. */
  @Transactional
  public void deleteAll(Holder holder) {
    folders.find(holder).ifPresent(folder -> {
      consents.forget(SharedItems.KIND, items.of(folder).stream().map(item -> item.id().value()).toList());
      folders.delete(folder);
    });
  }

  /**
   * Opens a folder by its code, which keeps it on; what the device has under another code is put together with it.
   *
   * @return whether the code opens anything
   */
  @Transactional
  public boolean open(Holder holder, ReferenceCode code) {
    Optional<Folder> opened = folders.find(code);
    opened.ifPresent(folder -> {
      folders.keepOn(folder);
      Optional<Folder> other = holder.isLoggedIn() ? Optional.empty() : folders.find(holder).filter(own -> !own.id().equals(folder.id()));
      other.ifPresent(own -> join(own, folder));
    });
    return opened.isPresent();
  }

  private void join(Folder from, Folder to) {
    items.move(from, to);
    folders.delete(from);
  }

  /** Moves what lies behind a code into the folder of whoever is logged in; the code opens nothing afterwards. */
  @Transactional
  public boolean takeUp(PersonId person, ReferenceCode code) {
    Optional<Folder> found = folders.find(code);
    found.ifPresent(folder -> join(folder, folders.open(person)));
    return found.isPresent();
  }
}
