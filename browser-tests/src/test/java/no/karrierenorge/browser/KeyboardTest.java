package no.karrierenorge.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything can be reached and used without a mouse. */
class KeyboardTest {
  @RegisterExtension final Person person = Person.atADesk();

  @Test
  void theFirstTabLeadsPastTheMenu() {
    person.opens("/yrker/sykepleier");

    person.presses("Tab", "Enter");

    person.isAtTheContent();
  }

  @Test
  void theMenuOpensAndClosesAndLeadsOn() {
    person.opens("/yrker/sykepleier");

    person.tabsTo("Bokmål").presses("Enter").tabsTo("English").presses("Enter");

    person.isAt("/en/yrker/sykepleier").sees("Skip to content");
  }

  @Test
  void theListIsNarrowedAndAnOccupationOpened() {
    person.opens("/yrker");

    person.tabsTo("Felt").presses("Enter").tabsTo("Helse").presses("Space").tabsTo("Vis yrkene").presses("Enter");
    person.isAt("/yrker").tabsTo("Ambulansearbeider").presses("Enter");

    person.isAt("/yrker/ambulansearbeider").reads("Hva du gjør");
  }

  @Test
  void aSuggestionIsChosenWithTheArrows() {
    person.opens("/sok");

    person.tabsTo("Hva lurer du på?").types("sykepl").isOffered("Sykepleier").presses("ArrowDown", "Enter");

    person.isAt("/yrker/sykepleier");
  }

  @Test
  void withoutAChosenSuggestionEnterSearches() {
    person.opens("/sok");

    person.tabsTo("Hva lurer du på?").types("sykepl").isOffered("Sykepleier").presses("Escape", "Enter");

    person.isAt("/sok").reads("treff");
  }
}
