package no.karrierenorge.portfolio;

import java.util.Optional;
import no.karrierenorge.consent.Consent;
import org.springframework.stereotype.Component;

/** Saved things of others, which nobody gets at without a consent that opens them. */
@Component
public class SharedItems {
  /** How consents name a saved thing. */
  public static final String KIND = "portfolio.item";

  private final Items items;

  SharedItems(Items items) {
    this.items = items;
  }

  /** @param consent as it was found to hold a moment ago */
  public Optional<Item> find(Consent consent) {
    if (!consent.giving().item().kind().equals(KIND)) return Optional.empty();
    return items.find(new ItemId(consent.giving().item().id()));
  }
}
