package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole conversation: the seeker on her own page, one counsellor and then another at their desks, by keyboard alone. */
class ConversationTest {
  private static final double UNTIL_TYPING_IS_TOLD_AGAIN = 3_000;

  @RegisterExtension final Person first = Person.atADesk();
  @RegisterExtension final Person seeker = Person.atADesk();
  @RegisterExtension final Person counsellor = Person.atADesk();
  @RegisterExtension final Person colleague = Person.atADesk();

  @Test
  void goesFromTheWaitingRoomOverTwoCounsellorsToTheLastThreeQuestions() {
    counsellor.logsInAs("Ane Solbakken").isAt("/arbeid/e-veiledning");
    waitsBehindAnother();
    isTaken();
    speakBothWays();
    loseTheNetworkAndNothingElse();
    everybodyCanUseBothScreens();
    goesToAColleague();
    endsAndTakesTheLogAlong();
    answersThreeQuestions();
  }

  private void waitsBehindAnother() {
    asks(first, "Kan jeg ta fagbrev på jobb?");
    counsellor.sees("Kan jeg ta fagbrev på jobb?");
    asks(seeker, "Må jeg ta opp matte?");
    seeker.reads("Du er nummer to i køen");

    answers(counsellor.presses("t")).presses("Escape");

    seeker.reads("Du er den neste");
  }

  private void isTaken() {
    counsellor.sees("Må jeg ta opp matte?").presses("t");
    seeker.reads("Ane, karriereveileder");
    said(seeker, "Ane er her nå.");
    said(counsellor, "Må jeg ta opp matte?");
  }

  private void speakBothWays() {
    seeker.page().getByLabel("Melding til veilederen").focus();
    seeker.types("Hei").presses("Enter");
    said(counsellor, "Hei");
    answers(counsellor).types("Hva vil du bli?");
    seeker.sees("Ane skriver");
    counsellor.presses("Control+Enter");
    said(seeker, "Hva vil du bli?");

    seeker.page().waitForTimeout(UNTIL_TYPING_IS_TOLD_AGAIN);
    seeker.types("Sykepleier");
    assertThat(counsellor.page().locator("[data-note]")).hasText("…");
    seeker.presses("Enter");
    said(counsellor, "Sykepleier");
    seeker.sees("Ane har lest det du skrev");

    seeker.page().reload();
    Stream.of("Må jeg ta opp matte?", "Hva vil du bli?", "Sykepleier").forEach(line -> said(seeker, line));
  }

  private void loseTheNetworkAndNothingElse() {
    seeker.page().context().setOffline(true);
    seeker.page().getByLabel("Melding til veilederen").focus();
    seeker.types("Skrevet uten nett").presses("Enter").sees("Du er uten nett nå");
    counsellor.types("Svart imens").presses("Control+Enter");
    said(counsellor, "Svart imens");

    seeker.page().context().setOffline(false);

    assertThat(seeker.page().locator("[data-key]")).hasCount(0);
    Stream.of(seeker, counsellor).forEach(person -> Stream.of("Skrevet uten nett", "Svart imens").forEach(line -> said(person, line)));
    seeker.forgives("ERR_INTERNET_DISCONNECTED");
  }

  private void everybodyCanUseBothScreens() {
    assertThat(Stream.concat(faults(seeker.page()), faults(counsellor.page()))).isEmpty();
  }

  private void goesToAColleague() {
    colleague.logsInAs("Jonas Lervik").clicks("E-veileder");
    colleague.opens("/arbeid/e-veiledning").tabsTo("Ledig for ny samtale").presses("Space");
    assertThat(colleague.page().getByLabel("Ledig for ny samtale")).isChecked();
    counsellor.page().reload();
    counsellor.presses("Escape", "o").sees("Til Jonas").presses("Enter");

    seeker.reads("Jonas, karriereveileder");
    said(seeker, "Jonas tar over samtalen.");
    answers(counsellor.sees("Velg en samtale").presses("j")).presses("Escape", "e", "Enter").reads("Registrering");
    answers(colleague.sees("Jonas tar over samtalen.").presses("j")).types("Jonas her").presses("Control+Enter");
    said(seeker, "Jonas her");
  }

  private void endsAndTakesTheLogAlong() {
    colleague.presses("Escape", "e", "Enter").reads("Registrering");

    seeker.reads("Samtalen er slutt");
    assertThat(faults(seeker.page())).isEmpty();
    Download log = seeker.page().waitForDownload(() -> seeker.follows("Loggen som tekst"));
    assertThat(textOf(log)).contains("Må jeg ta opp matte?", "Skrevet uten nett", "Jonas her").containsOnlyOnce("Svart imens");
  }

  private void answersThreeQuestions() {
    List.of("Hjalp samtalen deg?", "Vet du hva du vil gjøre nå?", "Vil du anbefale oss til andre?").forEach(question ->
        seeker.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question)).getByRole(AriaRole.RADIO).first().check());
    seeker.clicks("Send svarene").sees("Takk. Svarene dine hjelper oss å bli bedre.");
    assertThat(seeker.page().getByRole(AriaRole.RADIO)).hasCount(0);
  }

  private static void asks(Person person, String question) {
    person.opens("/veiledning/chat").writes(question).clicks("Start chatten");
    person.sees("Venterommet");
  }

  /** The keyboard stands in the field for the answer. */
  private static Person answers(Person person) {
    assertThat(person.page().locator("#svar")).isFocused();
    return person;
  }

  /** Stands in the conversation once, and not twice. */
  private static void said(Person person, String line) {
    Locator lines = person.page().locator(".kn-line__text");
    assertThat(lines.filter(new Locator.FilterOptions().setHasText(line))).hasCount(1);
  }

  private static Stream<String> faults(Page page) {
    return Stream.concat(AccessibilityTest.faults(page, ColorScheme.LIGHT, 320), AccessibilityTest.faults(page, ColorScheme.DARK, 1280));
  }

  private static String textOf(Download log) {
    try {
      return Files.readString(log.path());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
