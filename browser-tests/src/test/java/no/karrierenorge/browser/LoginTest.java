package no.karrierenorge.browser;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In as one of the demo's people, into one role at a time, and out again. */
class LoginTest {
  @Nested
  class ByKeyboard {
    @RegisterExtension final Person person = Person.atADesk();

    @Test
    void oneRoleIsChosenShownChangedAndLeft() {
      person.opens("/logg-inn").tabsTo("Jonas Lervik").presses("Enter");
      person.isAt("/rolle").reads("Hvilken rolle skal du ha nå?").isKnownAs("Jonas Lervik");

      person.tabsTo("E-veileder").presses("Enter");
      person.isAt("/arbeid/e-veiledning").reads("Klar for en samtale");

      person.tabsTo("Jonas Lervik").presses("Enter").tabsTo("Rolle").presses("Enter");
      person.isAt("/rolle").tabsTo("Karriereveileder").presses("Enter");
      person.isKnownAs("Jonas Lervik, Karriereveileder");

      person.tabsTo("Logg ut").presses("Enter");
      person.reads("Vil du logge ut?").tabsTo("Logg ut").presses("Enter");
      person.reads("Du er ikke logget inn").isKnownAs("Logg inn");
    }
  }

  @Nested
  class WithoutScript {
    @RegisterExtension final Person person = Person.withoutScript();

    @Test
    void oneRoleIsChosenShownChangedAndLeft() {
      person.logsInAs("Jonas Lervik").isAt("/rolle").clicks("E-veileder");
      person.isAt("/arbeid/e-veiledning").reads("Klar for en samtale");

      person.opens("/rolle").isKnownAs("Jonas Lervik, E-veileder").clicks("Karriereveileder");
      person.isKnownAs("Jonas Lervik, Karriereveileder");

      person.follows("Logg ut").clicks("Logg ut");
      person.reads("Du er ikke logget inn").isKnownAs("Logg inn");
    }

    @Test
    void whoeverHasOneRoleIsInItAtOnce() {
      person.logsInAs("Amina Yusuf");

      person.isAt("/min-side").reads("Min side").isKnownAs("Amina Yusuf, Veisøker");
    }
  }
}
