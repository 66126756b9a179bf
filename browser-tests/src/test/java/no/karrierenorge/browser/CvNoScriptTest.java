package no.karrierenorge.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole CV is written, ordered and undone on a phone without script. */
class CvNoScriptTest {
  @RegisterExtension final Person person = Person.withoutScript();

  @Test
  void entriesAreWrittenMovedTakenOutAndPutBack() {
    person.page().setViewportSize(390, 844);
    person.opens("/verktoy/cv").follows("Lag en ny CV").clicks("Lagre").reads("Min CV");
    writes("Renholder");
    writes("Kokk");

    person.clicks("Ned Kokk").clicks("Ta ut Renholder");

    person.sees("«Renholder» er tatt ut.").clicks("Angre").sees("Det er på plass igjen.").follows("Se den på en egen side").reads("Renholder").reads("Kokk");
  }

  private void writes(String position) {
    person.follows("Legg til Arbeid");
    person.page().getByLabel("Stilling eller oppgave").fill(position);
    person.clicks("Lagre").sees("Lagret.");
  }
}
