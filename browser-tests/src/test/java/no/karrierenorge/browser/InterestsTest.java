package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interests on a phone, from the start to what is saved: the short form by keyboard, the long one on one page without script. */
class InterestsTest {
  @RegisterExtension final Person person = Person.atADesk();
  @RegisterExtension final Person other = Person.withoutScript();

  @BeforeEach
  void holdAPhone() {
    person.page().setViewportSize(390, 844);
    other.page().setViewportSize(390, 844);
  }

  private Person everybody() {
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).as("on " + person.page().url()).isEmpty();
    person.page().setViewportSize(390, 844);
    return person;
  }

  /** Answers by the keys of a group of choices: space takes the first, each arrow the next. */
  private void answersAPage(int page) {
    person.isAt("/verktoy/interesser/18/" + page);
    int items = person.page().locator("fieldset.kn-item").count();
    person.page().locator("fieldset.kn-item input").first().focus();
    for (int item = 0; item < items; item++) {
      person.presses("Space");
      for (int step = 0; step < (item * 7 + page) % 5; step++) person.presses("ArrowRight");
      person.presses("Tab");
    }
    person.presses("Enter");
  }

  @Test
  void theShortFormIsAnsweredByKeyboardReadAndSaved() {
    person.opens("/verktoy/interesser").tabsTo("Begynn med 18").presses("Enter");
    everybody();
    for (int page = 1; page <= 3; page++) answersAPage(page);

    person.isAt("/verktoy/interesser/resultat").reads("Tre spørsmål å ta med seg").reads("Yrker du kan utforske");
    everybody().follows("Delvis").sees("Da er det mest å hente i det som ikke stemmer.");
    person.follows("Ikke meg").sees(", ta bort");
    everybody().clicks("Lagre og få en kode").sees("Skriv ned koden");
    everybody().follows("Send koden til deg selv, eller slett alt").sees("Koden åpner det igjen på en annen enhet.");
  }

  @Test
  void theLongFormIsOnePageAndLeadsToTheProgrammesWithoutScript() {
    other.opens("/verktoy/interesser/60/alle");
    var groups = other.page().locator("fieldset.kn-item");
    assertThat(groups.count()).isEqualTo(60);
    for (int item = 0; item < 60; item++) groups.nth(item).locator("input").nth(item % 5).check();

    other.clicks("Se resultatet").isAt("/verktoy/interesser/resultat").follows("Se de 15 utdanningsprogrammene");

    other.reads("De 15 programmene");
    assertThat(other.page().locator("main a[href^='/utdanning/videregaende/']").count()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void whoeverGoesBackOrSkipsLosesNothing() {
    other.opens("/verktoy/interesser/18/1");
    other.page().locator("fieldset.kn-item").first().locator("input").nth(3).check();
    other.clicks("Neste side").isAt("/verktoy/interesser/18/2").clicks("Tilbake").isAt("/verktoy/interesser/18/1");

    assertThat(other.page().locator("fieldset.kn-item").first().locator("input").nth(3).isChecked()).isTrue();

    other.opens("/verktoy/interesser/resultat").reads("Svar på litt flere");
  }
}
