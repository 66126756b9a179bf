package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept: on two devices by one code, shown to a counsellor and taken back, in a conversation, and deleted for good. */
class FolderTest {
  private static final Pattern CODE = Pattern.compile("[B-Z]{4}(-[B-Z]{4}){3}");

  @RegisterExtension final Person person = Person.atADesk();
  @RegisterExtension final Person other = Person.withoutScript();
  @RegisterExtension final Person counsellor = Person.atADesk();

  private void onAPhone(Person who) {
    who.page().setViewportSize(390, 844);
  }

  private static void isForEverybody(Person who) {
    assertThat(AccessibilityTest.faultsAtBothEnds(who.page())).as("on " + who.page().url()).isEmpty();
  }

  private String savesTheNurse(Person who) {
    who.opens("/yrker/sykepleier").follows("Lagre").clicks("Lagre").sees("Det er lagret.");
    Matcher code = CODE.matcher(who.page().locator("main").textContent());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private static Person enters(Person who, String code) {
    who.opens("/kode").page().locator("#kode").fill(code);
    return who.clicks("Hent det fram");
  }

  @Test
  void twoDevicesHaveOneCode() {
    onAPhone(person);
    String code = savesTheNurse(person);
    isForEverybody(person);

    enters(other, code.toLowerCase().replace("-", " ")).sees("Sykepleier");
    other.follows("Slett Sykepleier").clicks("Ja, slett").sees("Det er slettet.");

    person.opens("/kode").sees("Her er det tomt nå.");
    person.follows("Slett alt for godt").clicks("Ja, slett alt").sees("Alt er slettet.");
    enters(other, code).sees("Vi finner ikke noe med denne koden.");
    other.forgives("422");
  }

  @Test
  void aGoalIsShownToACounsellorWhoIsWrittenDownAndTakenBack() {
    counsellor.logsInAs("Marit Fjellheim");
    onAPhone(person);
    setsAGoal();
    showsItToMarit();

    counsellor.opens("/arbeid/delt").follows("Finne en lærekontrakt").sees("Ringe to bedrifter");
    isForEverybody(counsellor);
    String path = counsellor.page().url();
    person.page().reload();
    person.sees("Marit Fjellheim, ");
    isForEverybody(person);
    person.clicks("Ta tilbake").sees("Det er tatt tilbake");

    counsellor.page().navigate(path);
    counsellor.reads("Vi fant ikke siden").forgives("404");
    counsellor.opens("/arbeid/delt").sees("Ingen har vist deg noe nå.");
  }

  private void setsAGoal() {
    person.logsInAs("Amina Yusuf").opens("/min-side/mal/nytt").tabsTo("Hva vil du?").types("Finne en lærekontrakt");
    person.tabsTo("Steg 1").types("Ringe to bedrifter").tabsTo("Lagre målet").presses("Enter").sees("Det er lagret.");
    isForEverybody(person);
  }

  private void showsItToMarit() {
    person.opens("/min-side").follows("Vis Finne en lærekontrakt til en veileder");
    person.page().locator("#senter").selectOption("karrieresenteret-vestfold");
    person.clicks("Vis veilederne der");
    isForEverybody(person);
    person.ticks("Marit Fjellheim").clicks("Vis det").sees("Det er vist.");
  }

  @Test
  void whatIsSavedIsShownInAConversation() {
    savesTheNurse(person);
    counsellor.logsInAs("Ane Solbakken").isAt("/arbeid/e-veiledning");
    person.opens("/veiledning/chat").writes("Passer sykepleie for meg?").clicks("Start chatten").sees("Venterommet");
    counsellor.sees("Passer sykepleie for meg?").presses("t");
    person.reads("Ane, karriereveileder");

    var opened = person.page().waitForPopup(() -> person.follows("Vis noe du har lagret"));
    opened.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vis Sykepleier til en veileder")).click();
    assertThat(opened.locator("input[name=til]").first().isChecked()).isTrue();
    opened.getByText("Vis det", new Page.GetByTextOptions().setExact(true)).click();

    counsellor.sees("Jeg har vist deg «Sykepleier».");
    counsellor.opens("/arbeid/delt").follows("Sykepleier").follows("Se siden").isAt("/yrker/sykepleier");
    endsTheConversation();
  }

  private void endsTheConversation() {
    counsellor.opens("/arbeid/e-veiledning").sees("Velg en samtale").presses("j").page().locator("#svar").waitFor();
    counsellor.presses("Escape", "e", "Enter").reads("Registrering");
    counsellor.tabsTo("Informasjon").presses("Space").tabsTo("Studier").presses("Space").tabsTo("Lagre").presses("Enter").sees("Registreringen er lagret.");
  }

  @Test
  void aSearchIsSavedAndWatchedOnAPhone() {
    onAPhone(person);
    person.logsInAs("Sondre Haugen").opens("/sok?q=tømrer").follows("Lagre søket").clicks("Lagre").follows("Søk etter «tømrer»");
    person.reads("Ingenting nytt siden");
    isForEverybody(person);

    person.tabsTo("E-postadressen din").types("sondre@eksempel.no").presses("Enter").sees("Vi sier fra til sondre@eksempel.no.");

    person.clicks("Slutt å si fra").sees("Vi sier ikke fra lenger.").follows("Slett søket").clicks("Ja, slett").sees("Det er slettet.");
  }

  @Test
  void whatIsSavedIsCompared() {
    onAPhone(other);
    savesTheNurse(other);
    other.opens("/yrker/vernepleier").follows("Lagre").clicks("Lagre").opens("/verktoy/sammenlign").follows("Velg blant det du har lagret");
    other.ticks("Sykepleier").ticks("Vernepleier").clicks("Sammenlign").sees("Månedslønn, midt i");

    other.follows("Lagre sammenligningen").clicks("Lagre").sees("Vernepleier – Sykepleier");
  }

  @Test
  void everythingAboutSomebodyIsDeletedForGood() {
    person.logsInAs("Sondre Haugen").opens("/lagre?side=/yrker/tomrer").clicks("Lagre").opens("/min-side/mine-data").sees("Tømrer");
    isForEverybody(person);

    person.follows("Slett alt om meg for godt").ticks("Jeg vil slette alt om meg").clicks("Ja, slett alt om meg").reads("Alt om deg er slettet");

    person.logsInAs("Sondre Haugen").opens("/min-side").sees("Her er det tomt nå.");
  }
}
