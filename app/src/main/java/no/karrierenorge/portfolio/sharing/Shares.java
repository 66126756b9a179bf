package no.karrierenorge.portfolio.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.consent.Consent;
import no.karrierenorge.consent.ConsentDesk;
import no.karrierenorge.consent.ConsentHistory;
import no.karrierenorge.consent.ConsentHistory.Entry;
import no.karrierenorge.consent.ConsentId;
import no.karrierenorge.consent.ConsentItem;
import no.karrierenorge.consent.Consents;
import no.karrierenorge.consent.Giving;
import no.karrierenorge.consent.Ground;
import no.karrierenorge.consent.Recipient;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.SharedItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shared with whom, and opening it. A consent is asked for at every opening: taken back, it opens nothing from that moment on. */
@Component
class Shares {
  static final String PURPOSE = "portfolio.guidance";

  /** The text of the sharing page; whoever changes what it promises gives it the next number. */
  private static final String TEXT = "folder.share/1";

  private final ConsentDesk desk;
  private final Consents consents;
  private final ConsentHistory history;
  private final SharedItems items;
  private final Openings openings;
  private final Clock clock;

  Shares(ConsentDesk desk, Consents consents, ConsentHistory history, SharedItems items, Openings openings, Clock clock) {
    this.desk = desk;
    this.consents = consents;
    this.history = history;
    this.items = items;
    this.openings = openings;
    this.clock = clock;
  }

  private static ConsentItem thing(ItemId item) {
    return new ConsentItem(SharedItems.KIND, item.value());
  }

  Consent share(Holder owner, Item item, PersonId counsellor, Period period) {
    var giving = new Giving(owner.person(), thing(item.id()), new Recipient.Somebody(counsellor), PURPOSE, Ground.CONSENT, TEXT,
        clock.instant().plus(period.duration()));
    return desk.give(giving);
  }

  /** All with whom an item is or was shared, the newest first; the caller has found out that it is hers. */
  List<Entry> of(Item item) {
    return history.of(thing(item.id()), PURPOSE);
  }

  List<Openings.Opening> openings(Item item) {
    return openings.of(item.id());
  }

  /** Takes one back; only of this item, which the caller has found out to be hers. */
  boolean takeBack(Item item, ConsentId id) {
    return of(item).stream().anyMatch(entry -> entry.id().equals(id)) && desk.withdraw(id);
  }

  /** What somebody who works here may open now. */
  List<Entry> openTo(ActingPerson reader) {
    return history.openTo(reader, SharedItems.KIND, PURPOSE);
  }

  /** Opens what is shared, which its owner and the audit are told. */
  @Transactional
  public Optional<Item> open(ItemId id, ActingPerson reader) {
    Optional<Item> item = consents.findValid(thing(id), PURPOSE, reader).flatMap(consent -> items.find(consent));
    item.ifPresent(shared -> openings.add(id, reader));
    return item;
  }

  /** The title of what may be opened, without opening it. */
  Optional<Item> peek(Entry entry, ActingPerson reader) {
    return consents.findValid(entry.item(), PURPOSE, reader).flatMap(items::find);
  }
}
