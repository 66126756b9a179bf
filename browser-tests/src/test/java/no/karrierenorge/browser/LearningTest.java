package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The learning tools on a phone: by keyboard, without script, and whole to axe where they end. */
class LearningTest {
  @RegisterExtension final Person person = Person.atADesk();
  @RegisterExtension final Person other = Person.withoutScript();

  @BeforeEach
  void holdAPhone() {
    person.page().setViewportSize(390, 844);
    other.page().setViewportSize(390, 844);
  }

  private static Person fills(Person who, String id, String text) {
    who.page().locator("[id='" + id + "']").fill(text);
    return who;
  }

  @Test
  void aReflectionIsWrittenByKeyboardReadAndSaved() {
    person.opens("/verktoy/refleksjon").follows("Hva gir og hva tar krefter?").reads("Hva gir og hva tar krefter?");
    person.tabsTo("Jeg gjorde, rad 1").types("Ryddet i boden").tabsTo("Pluss eller minus, rad 1").types("Pluss");
    person.tabsTo("Vis det jeg har skrevet").presses("Enter").sees("Ryddet i boden").sees("Det er ikke lagret");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();

    person.tabsTo("Lagre og få en kode").presses("Enter");

    person.sees("Ryddet i boden").sees("Sist lagret");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
  }

  @Test
  void aLifeLineIsDrawnWithoutScriptAndGrowsOnTheWay() {
    other.opens("/verktoy/refleksjon/life-line");
    fills(other, "life-line-points-0-when", "2018").page().locator("[id='life-line-points-0-level']").selectOption("2");
    fills(other, "life-line-points-1-when", "2024").page().locator("[id='life-line-points-1-level']").selectOption("5");

    fills(other.clicks("Flere rader"), "life-line-points-7-note", "Sist").clicks("Vis det jeg har skrevet");

    other.sees("5 Godt").sees("Sist");
    assertThat(other.page().locator(".kn-lifeline circle").count()).isEqualTo(2);
  }

  @Test
  void aUnitOfTheCourseIsTakenWithoutScript() {
    other.opens("/verktoy/digital-kompetanse").follows("Endre: når arbeid og verktøy skifter");
    other.ticks("Finner ut hvem som sier det, og hvilke oppgaver de mener").clicks("Jeg er ferdig med delen");

    other.sees("God idé.").reads("Du er ferdig med denne delen");

    other.opens("/verktoy/digital-kompetanse").sees("Du er ferdig med 1 av 7 deler.");
  }

  @Test
  void aUnitIsWholeToAxeWithItsAnswers() {
    person.opens("/verktoy/digital-kompetanse/changing").ticks("Stryker yrket fra lista").clicks("Se hva vi sier").sees("Vær varsom.");

    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
  }

  @Test
  void anApplicationIsPutIntoTheLogAndALetterBegun() {
    person.opens("/verktoy/jobbsok").follows("Ny søknad").tabsTo("Stilling").types("Kokk").tabsTo("Arbeidsgiver").types("Fjellstua").presses("Enter");
    person.reads("Kokk, Fjellstua");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
    person.opens("/verktoy/jobbsok").sees("Kokk, Fjellstua");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();

    person.opens("/verktoy/jobbsok/brev").tabsTo("Hvilken jobb gjelder brevet?").types("Kokk").presses("Enter").reads("Kokk");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
    person.follows("Gå videre").reads("Les annonsen med penn");

    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
  }

  @Test
  void aTeacherMakesAClassAndAPupilIsCountedIn() {
    other.opens("/verktoy/klasse").clicks("Lag en klasse").reads("Klassen din");
    Matcher code = Pattern.compile("[A-Z]{4}-[A-Z]{4}").matcher(other.page().locator(".kn-board").textContent());
    assertThat(code.find()).isTrue();

    fills(person.opens("/verktoy/klasse").tabsTo("Kode"), "kode", code.group()).presses("Enter").reads("Du er med i klassen");
    assertThat(AccessibilityTest.faultsAtBothEnds(person.page())).isEmpty();
    person.follows("Gå til spørsmålene");
    for (int page = 1; page <= 3; page++) answers(page);
    person.follows("Tilbake til klassen").clicks("Tell meg med").sees("Du er talt med.");

    other.follows("Oppdater tallene").sees("Det mangler 4 svar");
  }

  /** Likes everything on a page of questions. */
  private void answers(int page) {
    person.isAt("/verktoy/interesser/18/" + page);
    var groups = person.page().locator("fieldset.kn-item");
    for (int item = 0; item < groups.count(); item++) groups.nth(item).locator("input[value='5']").check();
    person.page().locator(".kn-test__foot button").first().click();
  }
}
