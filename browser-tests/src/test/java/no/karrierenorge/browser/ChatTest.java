package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A seeker's way through the chat: the first question, the waiting room, a network that comes and goes, and out again. */
class ChatTest {
  /** Of nobody: 80 is added to the month, as the tax authority does for its test people. */
  private static final String NUMBER = "01819010001";

  private static final String QUESTION = "Må jeg ta opp matte?";

  @Nested
  class WithScript {
    @RegisterExtension final Person person = Person.atADesk();

    @Test
    void aQuestionIsAskedAndNothingIsLostOrDoubledWhileItWaits() {
      person.opens("/veiledning?fra=/yrker/sykepleier").follows("Start chatten");
      person.isAt("/veiledning/chat").sees("Sykepleier").writes(QUESTION).clicks("Start chatten");
      person.sees("Venterommet").sees(QUESTION).unfolds("Legg til noe");

      person.page().context().setOffline(true);
      more(person, "Skrevet uten nett").clicks("Send");
      person.sees("Du er uten nett nå").page().context().setOffline(false);

      assertThat(person.page().locator("[data-key]")).hasCount(0);
      more(person, "Et utkast");
      person.page().reload();
      assertThat(person.page().getByText("Skrevet uten nett")).hasCount(1);
      assertThat(person.page().getByLabel("Mer om det du lurer på")).hasValue("Et utkast");
      person.forgives("ERR_INTERNET_DISCONNECTED");
      leaves(person);
    }

    @Test
    void aNationalIdentityNumberNeverLeavesTheDevice() {
      person.opens("/veiledning/chat").writes("Jeg er " + NUMBER).clicks("Start chatten");

      person.isAt("/veiledning/chat").sees("Det ser ut til at du har skrevet et fødselsnummer");
      assertThat(person.page().getByLabel("Hva lurer du på?")).hasValue("Jeg er " + NUMBER);
    }

    @Test
    void everybodyCanUseTheWaitingRoomAndWhatComesAfter() {
      asks(person);
      List<String> waiting = faults(person.page());
      leaves(person);

      assertThat(Stream.concat(waiting.stream(), faults(person.page()).stream())).isEmpty();
    }
  }

  @Nested
  class WithoutScript {
    @RegisterExtension final Person person = Person.withoutScript();

    @Test
    void linesAreSentByAFormAndThePlaceIsToldInAFrame() {
      asks(person);
      more(person.unfolds("Legg til noe"), "Jeg har også et barn").clicks("Send");

      assertThat(person.page().getByText("Jeg har også et barn")).hasCount(1);
      FrameLocator frame = person.page().frameLocator("iframe");
      assertThat(frame.getByText("Du er").first()).isVisible();
      frame.getByText("Oppdater av seg selv").click();
      assertThat(frame.getByText("Slutt å oppdatere av seg selv")).isVisible();
      leaves(person);
    }
  }

  private static void asks(Person person) {
    person.opens("/veiledning/chat").writes(QUESTION).clicks("Start chatten");
    person.sees("Venterommet");
  }

  private static Person more(Person person, String text) {
    person.page().getByLabel("Mer om det du lurer på").fill(text);
    return person;
  }

  private static void leaves(Person person) {
    person.page().getByText("Forlat køen").click();
    person.reads("Vil du forlate køen?").clicks("Ja, forlat køen");
    person.reads("Du er ute av køen");
  }

  private static List<String> faults(Page page) {
    return Stream.of(320, 1280)
        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(scheme -> AccessibilityTest.faults(page, scheme, width)))
        .toList();
  }
}
