package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counsellor at her desk, by keyboard only, and a seeker in another browser who speaks the stream as the site's page does. */
class DeskTest {
  @RegisterExtension final Person counsellor = Person.atADesk();
  @RegisterExtension final Person seeker = Person.atADesk();

  private static final String SPEAK = """
      ([id, token]) => new Promise((opened) => {
        window.heard = [];
        const socket = new WebSocket(location.origin.replace('http', 'ws') + '/api/eguidance/conversations/' + id + '/stream');
        window.say = (frame) => socket.send(JSON.stringify(frame));
        socket.onopen = () => window.say({ type: 'hello', token, after: 0 });
        socket.onmessage = (event) => {
          const frame = JSON.parse(event.data);
          window.heard.push(frame);
          if (frame.type === 'welcome') opened();
        };
      })""";

  private void asks(String question) {
    seeker.opens("/");
    APIResponse answer = seeker.page().request().post("/api/eguidance/conversations", RequestOptions.create()
        .setData(Map.of("channel", "chat", "language", "nb", "topic", "adult", "text", question)));
    String started = answer.text();
    seeker.page().evaluate(SPEAK, new String[] {word(started, "id"), word(started, "token")});
  }

  private static String word(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!found.find()) throw new AssertionError("no " + name + " in " + json);
    return found.group(1);
  }

  private void hears(String text) {
    seeker.page().waitForFunction("text => window.heard.some((frame) => (frame.text ?? '').includes(text))", text);
  }

  private void says(String text) {
    seeker.page().evaluate("text => window.say({ type: 'send', key: crypto.randomUUID(), text })", text);
  }

  private void isAccessible() {
    assertThat(AccessibilityTest.faultsAtBothEnds(counsellor.page())).as("axe on " + counsellor.page().url()).isEmpty();
  }

  @Test
  void takesAnswersInsertsAPageEndsAndWritesItDownByKeyboardAlone() {
    counsellor.logsInAs("Ane Solbakken").isAt("/arbeid/e-veiledning").reads("Klar for en samtale");
    asks("Må jeg ta opp matte?");
    counsellor.sees("Må jeg ta opp matte?");
    isAccessible();

    counsellor.presses("t").reads("Utdanning som voksen");
    hears("Ane er her nå.");
    assertThat(counsellor.page().locator("#svar")).isFocused();
    counsellor.types("Hei! Se her:").presses("Escape", "/").types("sykepleier");
    counsellor.page().locator("[data-number='1']").waitFor();
    counsellor.presses("Enter", "Control+Enter");
    hears("sykepleie");
    says("Takk, det hjalp");
    counsellor.sees("Takk, det hjalp");
    isAccessible();
    unfoldsTheMenus();
    endsAndWritesItDown();
  }

  private void unfoldsTheMenus() {
    for (String menu : List.of("Overfør", "Mer")) {
      counsellor.unfolds(menu);
      isAccessible();
    }
  }

  private void endsAndWritesItDown() {
    counsellor.presses("Escape", "?").sees("Ta den som har ventet lengst").presses("Escape");
    counsellor.presses("e", "Enter").reads("Registrering");
    hears("Samtalen er avsluttet.");
    isAccessible();
    counsellor.tabsTo("Informasjon").presses("Space").tabsTo("Lagre").presses("Enter").sees("Registreringen er lagret.");
  }

  @Test
  void aDraftStaysWithItsConversationAndADroppedNetworkLosesNothing() {
    counsellor.logsInAs("Ane Solbakken").reads("Klar for en samtale");
    asks("Hva er fagbrev på jobb?");
    counsellor.sees("Hva er fagbrev på jobb?").presses("t").reads("Utdanning som voksen");
    counsellor.types("Et langt svar");
    counsellor.page().reload();
    assertThat(counsellor.page().locator("#svar")).hasValue("Et langt svar");

    counsellor.page().evaluate("() => document.querySelector('kn-desk').outbox.add({ conversation: "
        + "document.querySelector('kn-talk').dataset.conversation, key: crypto.randomUUID(), text: 'Skrevet uten nett' })");
    counsellor.page().reload();
    hears("Skrevet uten nett");
    counsellor.presses("Escape", "e", "Enter").reads("Registrering");
  }
}
