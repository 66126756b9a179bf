package no.karrierenorge.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages are whole without script: the server's HTML is the truth. */
class NoScriptTest {
  @RegisterExtension final Person person = Person.withoutScript();

  @Test
  void anOccupationIsFoundInTheListAndRead() {
    person.opens("/yrker").follows("Ambulansearbeider");

    person.isAt("/yrker/ambulansearbeider").reads("Hva du gjør");
  }

  @Test
  void aQuestionIsAskedAndItsHitsAreNarrowed() {
    person.opens("/sok").writes("jobbe med dyr").presses("Enter");
    person.reads("treff for «jobbe med dyr»");

    person.follows("Lærefag");

    person.reads("Dyrefaget").readsNo("Veterinær");
  }

  @Test
  void theListIsNarrowed() {
    person.opens("/yrker").unfolds("Felt").ticks("Helse").presses("Enter");

    person.isAt("/yrker").reads("Yrker fra A til Å").sees("Sykepleier");
  }
}
