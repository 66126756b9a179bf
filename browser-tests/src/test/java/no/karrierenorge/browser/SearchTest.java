package no.karrierenorge.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a question in one's own words to a page, by keyboard. */
class SearchTest {
  @RegisterExtension final Person person = Person.atADesk();

  @Test
  void aSuggestionOnTheFrontPageLeadsToAnOccupation() {
    person.opens("/");

    person.tabsTo("Hva lurer du på?").types("tømre").isOffered("Tømrer").presses("ArrowDown", "Enter");

    person.isAt("/yrker/tomrer").reads("Hva du gjør");
  }

  @Test
  void theHitsAreNarrowedAndOneIsOpened() {
    person.opens("/sok").tabsTo("Hva lurer du på?").types("jobbe med dyr").presses("Enter");
    person.reads("treff for «jobbe med dyr»").reads("Veterinær");

    person.tabsTo("Lærefag").presses("Enter");
    person.reads("Dyrefaget").readsNo("Veterinær").tabsTo("Dyrefaget").presses("Enter");

    person.isAt("/utdanning/videregaende/dyrefaget").reads("Dette lærer du");
  }

  @Test
  void aSlipOfTheFingersStillFinds() {
    person.opens("/sok");

    person.tabsTo("Hva lurer du på?").types("sykeplier").presses("Enter");

    person.reads("treff for «sykeplier»").reads("Sykepleier").sees("Mente du");
  }

  @Test
  void aSearchThatFindsNothingHelpsOn() {
    person.opens("/sok").tabsTo("Hva lurer du på?").types("kvantehydromantiker").presses("Enter");
    person.reads("Vi fant ikke «kvantehydromantiker»").reads("Vil du tenke høyt sammen med noen?");

    person.tabsTo("Se alle yrkene").presses("Enter");

    person.isAt("/yrker").reads("Yrker fra A til Å");
  }
}
