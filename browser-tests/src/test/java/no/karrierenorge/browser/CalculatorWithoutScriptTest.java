package no.karrierenorge.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calculator is whole without script. */
class CalculatorWithoutScriptTest {
  @RegisterExtension final Person person = Person.withoutScript();

  @Test
  void gradesArePastedAndReckoned() {
    person.opens("/verktoy/karakterkalkulator").follows("Bare karakterene").reads("Bare karakterene");
    person.page().getByLabel("Alle karakterene, standpunkt og eksamen").fill("4 5 fem");
    person.clicks("Regn ut").reads("Noe må rettes før vi kan regne").forgives("422");

    person.page().getByLabel("Alle karakterene, standpunkt og eksamen").fill("4 5 5");
    person.ticks("Fysikk 1").clicks("Regn ut");

    person.isAt("/verktoy/karakterkalkulator/resultat").reads("47,2 poeng i opptaket 2027").reads("Summen for 2027, linje for linje");
  }
}
