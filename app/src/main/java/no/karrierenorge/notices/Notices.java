package no.karrierenorge.notices;

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
}
