package no.karrierenorge.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same tools on a phone without script: each step is a form. */
class SelfKnowledgeWithoutScriptTest {
  @RegisterExtension final Person person = Person.withoutScript();

  @BeforeEach
  void onAPhone() {
    person.page().setViewportSize(390, 844);
  }

  @Test
  void skillsAreSearchedForTickedAndTakenAway() {
    person.opens("/verktoy/ferdigheter/forslag").clicks("Videre").sees("Velg minst én ting");
    person.page().getByLabel("Søk etter noe annet du kan").fill("førstehjelp");
    person.clicks("Søk").ticks("Gi førstehjelp").unfolds("Se gjennom et område").clicks("Omsorg og helse").ticks("Passe og stelle barn");
    person.clicks("Videre").reads("Hvor godt kan du det?").clicks("Ta bort").clicks("Se resultatet");

    person.reads("Du har funnet én ting du kan").clicks("Lagre og få en kode").sees("Skriv ned koden");
  }

  @Test
  void valuesAreComparedAndTheComparingIsStopped() {
    person.opens("/verktoy/verdier/kort/4");
    person.page().getByLabel("Svært viktig").all().forEach(Locator::check);
    person.clicks("Videre").isAt("/verktoy/verdier/par");
    person.page().locator(".kn-versus button").first().click();

    person.follows("Stopp her").isAt("/verktoy/verdier/resultat").sees("Ikke alt er sammenlignet ennå");
  }

  @Test
  void strengthsAreWrittenAndWrittenOn() {
    person.opens("/verktoy/styrker/skriv");
    person.page().getByLabel("Det andre spør deg om").fill("Data og sykler");
    person.clicks("Se det samlet").sees("Dette er ikke lagret").clicks("Skriv mer først");

    person.sees("Data og sykler").clicks("Se det samlet").clicks("Lagre og få en kode").sees("Skriv ned koden");
  }
}
