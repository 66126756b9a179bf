package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Grades become points, on a phone and with the keys alone; every page on the way is for everybody. */
class CalculatorTest {
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
  void gradesFromADiplomaBecomePointsAndAreKept() {
    person.opens("/verktoy/karakterkalkulator").reads("Karakterkalkulator");
    everybody().tabsTo("Studiespesialisering, realfag").presses("Enter").reads("Studiespesialisering, realfag");

    everybody().tabsTo("Standpunkt Norsk hovedmål").types("7").presses("Enter").reads("Noe må rettes før vi kan regne");
    person.forgives("422");
    everybody().tabsTo("Standpunkt Norsk hovedmål").presses("Control+a").types("5").presses("Tab").types("4").presses("Enter");

    person.isAt("/verktoy/karakterkalkulator/resultat").reads("45,0 poeng i opptaket 2027");
    everybody().clicks("Lagre og få en kode").sees("Skriv ned koden");
    everybody();
  }

  @Test
  void gradesFromLowerSecondaryBecomePoints() {
    person.opens("/verktoy/karakterkalkulator/videregaende").tabsTo("Standpunkt Norsk hovedmål").types("4").presses("Enter");

    person.isAt("/verktoy/karakterkalkulator/videregaende/resultat").reads("40,0 poeng til videregående");
    everybody().reads("Det fylket bestemmer");
  }
}
