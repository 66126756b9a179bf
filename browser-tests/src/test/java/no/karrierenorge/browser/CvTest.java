package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A CV is written on a phone by keyboard alone, and seen as it is written; the pages on the way are for everybody. */
class CvTest {
  @RegisterExtension final Person person = Person.atADesk();

  @Test
  void aCvIsBegunWrittenAndSeenByKeyboard() {
    page().setViewportSize(390, 844);
    person.opens("/verktoy/cv").tabsTo("Lag en ny CV").presses("Enter").isAt("/verktoy/cv/ny");
    person.tabsTo("Lagre").presses("Enter").reads("Min CV");
    person.tabsTo("Legg til Arbeid").presses("Enter").reads("Arbeid");

    person.tabsTo("Stilling").types("Kokk").tabsTo("Arbeidssted").types("Fjellmat").tabsTo("Fra").types("i fjor");

    assertThat(sheet().getByText("Fjellmat")).isVisible();
    person.tabsTo("Lagre").presses("Enter").sees("Skriv året med fire tall").forgives("/arbeid/ny: ", "422");
    assertThat(AccessibilityTest.faultsAtBothEnds(page())).isEmpty();
    page().setViewportSize(390, 844);
    page().getByLabel("Fra").fill("06.2019");
    person.tabsTo("Lagre").presses("Enter").sees("Lagret.");
    assertThat(sheet().getByText("juni 2019 – nå")).isVisible();
    assertThat(AccessibilityTest.faultsAtBothEnds(page())).isEmpty();
  }

  private Page page() {
    return person.page();
  }

  private FrameLocator sheet() {
    return page().frameLocator(".kn-cv__frame");
  }
}
