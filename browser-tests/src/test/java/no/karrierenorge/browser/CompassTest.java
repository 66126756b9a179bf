package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The compass: drawn at a desk, as lists on a phone, by the keys alone and without script. */
class CompassTest {
  private static final String TOOL = "/verktoy/jobbkompass";

  @RegisterExtension final Person person = Person.atADesk();
  @RegisterExtension final Person withoutScript = Person.withoutScript();

  private static void everybody(Person person) {
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).as("on " + person.page().url()).isEmpty();
  }

  @Test
  void theDrawingIsWalkedWithTheKeysAndTheRoadIsLit() {
    person.opens(TOOL);
    everybody(person);
    person.page().setViewportSize(1280, 900);

    person.tabsTo("Sosial").presses("Enter").sees("Du har valgt");
    person.page().locator("[aria-labelledby=h-field] a:has-text('Helse'):visible").first().focus();
    person.presses("Enter").sees("Slipp Helse");

    assertThat(person.page().locator(".kn-compass__lines .road").count()).isEqualTo(1);
    everybody(person);
  }

  @Test
  void onAPhoneTheListsLeadFromAnInterestToAnEducation() {
    withoutScript.page().setViewportSize(390, 844);
    withoutScript.opens(TOOL);
    assertThat(withoutScript.page().locator(".kn-compass__graph").isVisible()).isFalse();

    withoutScript.page().locator(".kn-twig a:has-text('Sosial'):visible").first().click();
    withoutScript.page().locator(".kn-twig a:has-text('Helse'):visible").first().click();
    withoutScript.page().locator(".kn-twigs summary").first().click();
    withoutScript.page().locator(".kn-twigs details[open] .kn-twig > a:first-child").first().click();

    assertThat(withoutScript.page().locator(".kn-compass__chosen li").count()).isEqualTo(4);
  }
}
