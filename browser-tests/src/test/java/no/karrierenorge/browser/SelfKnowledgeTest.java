package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Skills, values and strengths from the start to what is saved, on a phone, with the keys alone; every page on the way is for everybody. */
class SelfKnowledgeTest {
  @RegisterExtension final Person person = Person.atADesk();

  @BeforeEach
  void onAPhone() {
    person.page().setViewportSize(390, 844);
  }

  private Person everybody() {
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).as("on " + person.page().url()).isEmpty();
    person.page().setViewportSize(390, 844);
    return person;
  }

  @Test
  void skillsAreFoundInWhatOneHasDoneAndShownWhereTheyAreUsed() {
    person.opens("/verktoy/ferdigheter").tabsTo("Begynn").presses("Enter").reads("Hva har du gjort?");
    everybody().tabsTo("Trene et barne- eller ungdomslag").presses("Space", "Enter").reads("Hva har du arbeidet som?");
    person.tabsTo("Søk etter et yrke").types("kokk").presses("Enter").reads("Yrker som ligner på");
    everybody().tabsTo("Legg til").presses("Enter").reads("Dette har du lagt til");
    person.tabsTo("Videre").presses("Enter").reads("Hva av dette kan du?");
    everybody().tabsTo("Lage mat til flere").presses("Space").tabsTo("Smake til og rette opp").presses("Space");
    person.tabsTo("Videre").presses("Enter").reads("Hvor godt kan du det?");
    everybody().tabsTo("Litt").presses("ArrowRight").tabsTo("Se resultatet").presses("Enter").reads("Du har funnet 2 ting du kan");

    everybody().follows("Hva trengs i tillegg?").reads("Veier dit");

    everybody().clicks("Lagre og få en kode").sees("Skriv ned koden");
    everybody();
  }

  @Test
  void valuesAreLaidAndComparedUntilTheirOrderIsClear() {
    person.opens("/verktoy/verdier").tabsTo("Begynn").presses("Enter").reads("Hvor viktig er dette");
    for (int page = 1; page <= 4; page++) {
      everybody().tabsTo("Svært viktig").presses("Space").tabsTo("Videre").presses("Enter");
      if (page < 4) person.isAt("/verktoy/verdier/kort/" + (page + 1));
    }
    person.isAt("/verktoy/verdier/par");
    for (int asked = 0; asked < 6 && person.page().url().endsWith("/par"); asked++) {
      if (asked == 0) everybody();
      person.page().locator(".kn-versus button").first().focus();
      person.page().waitForNavigation(() -> person.presses("Enter"));
    }

    person.isAt("/verktoy/verdier/resultat").reads("Det du helst vil ha");

    everybody().clicks("Lagre og få en kode").sees("Skriv ned koden");
  }

  @Test
  void whatIsWrittenIsSeenAsAWholeSavedAndChanged() {
    person.opens("/verktoy/styrker").tabsTo("Begynn").presses("Enter").reads("Hva vil du skrive om?");
    everybody().tabsTo("Et øyeblikk der det gikk bra").presses("Space", "Enter").reads("Hva hjelper deg å lære?");
    everybody().tabsTo("Hopp over").presses("ArrowUp").tabsTo("Videre").presses("Enter").reads("Skriv med dine egne ord");
    everybody().tabsTo("Et øyeblikk der det gikk bra").types("Jeg bygde en hytte.").tabsTo("Se det samlet").presses("Enter").sees("Dette er ikke lagret");

    everybody().sees("Jeg bygde en hytte.").clicks("Lagre og få en kode").sees("Skriv ned koden");
    everybody().follows("Endre det du har skrevet").tabsTo("Et øyeblikk der det gikk bra").presses("End").types(" To, faktisk.");
    everybody().clicks("Lagre endringene").sees("Jeg bygde en hytte. To, faktisk.");
  }
}
