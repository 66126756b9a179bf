package no.karrierenorge.notices;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other rooms ask of the outbox. */
@Component
public class Notices {
  private final Outbox outbox;
  private final Carriers carriers;

  Notices(Outbox outbox, Carriers carriers) {
    this.outbox = outbox;
    this.carriers = carriers;
  }

  /** Whether what is told this way will reach anybody: what cannot be delivered should not be offered. */
  public boolean reach(Way way) {
    return carriers.find(way).isPresent();
  }

  /** Whether administrators may look at what is told, as in the demo. */
  public boolean areShown() {
    return carriers.hasVisibleOutbox();
  }

  /** Tells somebody something, soon and once; part of the caller's transaction if there is one. */
  public void tell(Notice notice) {
    outbox.add(notice);
  }

  /** How many notices of a kind have been told about a thing, those included that have been forgotten since. */
  public int told(String kind, UUID about) {
    return outbox.count(kind, about);
  }

  /** Forgets recipients and texts of all that was told about these things; part of the caller's transaction if there is one. */
  public void forget(Collection<UUID> about) {
    outbox.empty(about);
  }
}
