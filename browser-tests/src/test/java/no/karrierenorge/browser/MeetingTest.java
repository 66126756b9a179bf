package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A digital meeting between two windows, each with a played camera and microphone: knocked, let in, seen and heard, left. */
class MeetingTest {
  private static final String OTHER = ".kn-meet__tile[data-part] video";

  /** {@code -Dkarriere.relay=true}: every way but the one over the relay is closed, to prove a TURN server (docs/deploy.md). */
  private static final boolean IS_RELAYED = Boolean.getBoolean("karriere.relay");

  /** The page's connections, kept where a test can ask what came over them. */
  private static final String KEEP_CONNECTIONS = """
      window.connections = [];
      window.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(given) {
          super({ ...given, iceTransportPolicy: '%s' });
          window.connections.push(this);
        }
      };""".formatted(IS_RELAYED ? "relay" : "all");

  /** Where the picture goes out from the browser: by itself, or from the relay. */
  private static final String WAY = """
      async () => {
        const stats = await window.connections.at(-1).getStats();
        const transport = [...stats.values()].find((one) => one.type === 'transport');
        const pair = stats.get(transport.selectedCandidatePairId);
        return stats.get(pair.localCandidateId).candidateType;
      }""";

  /** What is missing of the other's picture and sound; nothing when the picture has a size and goes on, and sound keeps coming. */
  private static final String MISSED = """
      async (selector) => {
        const video = document.querySelector(selector);
        const heard = async () => {
          const stats = [...(await window.connections.at(-1).getStats()).values()];
          return stats.filter((one) => one.type === 'inbound-rtp' && one.kind === 'audio').reduce((sum, one) => sum + one.packetsReceived, 0);
        };
        const now = async () => ({ time: video.currentTime, frames: video.getVideoPlaybackQuality().totalVideoFrames, sound: await heard() });
        const before = await now();
        await new Promise((go) => setTimeout(go, 1000));
        const after = await now();
        const missed = Object.keys(before).filter((name) => after[name] <= before[name]);
        if (video.videoWidth === 0) missed.push('picture');
        if (!video.srcObject.getAudioTracks().some((track) => track.readyState === 'live')) missed.push('track of sound');
        return missed.length ? `no ${missed} in ${JSON.stringify(after)}, ${window.connections.at(-1).iceConnectionState}` : '';
      }""";

  /** What the browser sends as its picture: a screen has a surface, a camera none. */
  private static final String SENT = """
      () => {
        const picture = window.connections.at(-1).getSenders().map((sender) => sender.track).find((track) => track?.kind === 'video');
        return picture?.getSettings().displaySurface ?? 'camera';
      }""";

  @RegisterExtension final Person counsellor = Person.atADesk();
  @RegisterExtension final Person seeker = Person.atADesk();

  @Test
  void twoMeetSeeAndHearEachOtherAndPart() {
    counsellorOpens();
    seekerKnocks();
    counsellorLetsHerIn();

    Stream.of(counsellor, seeker).forEach(person -> sees(person.page()));
    Stream.of(counsellor, seeker).forEach(person -> assertThat(faults(person.page())).isEmpty());
    if (IS_RELAYED) Stream.of(counsellor, seeker).forEach(person -> assertThat(person.page().evaluate(WAY)).isEqualTo("relay"));
    seeker.clicks("Kamera").sees("Kameraet er av. Ingen ser deg.").clicks("Kamera").sees("Kameraet er på.");
    sees(counsellor.page());

    seeker.clicks("Gå ut").reads("Du er ute av møtet");
    counsellor.sees("Kim har gått ut.");
    assertThat(counsellor.page().locator(OTHER)).hasCount(0);
    counsellor.clicks("Avslutt møtet").reads("Du er ute av møtet");
  }

  @Test
  void theSeekersScreenIsSharedUntilSheStopsIt() {
    counsellorOpens();
    seekerKnocks();
    counsellorLetsHerIn();
    sees(counsellor.page());
    assertThat(seeker.page().evaluate(SENT)).isEqualTo("camera");

    seeker.clicks("Del skjerm").sees("Du deler skjermen. De andre ser alt du viser der.");

    assertThat(seeker.page().evaluate(SENT)).isIn("monitor", "window", "browser");
    sees(counsellor.page());
    assertThat(faults(seeker.page())).isEmpty();
    seeker.clicks("Slutt å dele").sees("Du deler ikke skjermen lenger.");
    assertThat(seeker.page().evaluate(SENT)).isEqualTo("camera");
    assertThat(seeker.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Del skjerm"))).isFocused();
    sees(counsellor.page());
  }

  private void counsellorOpens() {
    Stream.of(counsellor, seeker).forEach(person -> person.page().addInitScript(KEEP_CONNECTIONS));
    counsellor.logsInAs("Ane Solbakken").opens("/arbeid/e-veiledning/moter").clicks("Åpne møtet").reads("Lenke til veisøkeren");
    assertThat(faults(counsellor.page())).isEmpty();
  }

  private void seekerKnocks() {
    seeker.opens(counsellor.page().locator(".kn-meetings__fresh input").inputValue());
    seeker.reads("Digitalt møte med Ane").reads("Ingenting tas opp");
    assertThat(seeker.page().url()).doesNotContain("nokkel");
    seeker.clicks("Slå på kamera og mikrofon").sees("Mikrofon");
    seeker.page().getByLabel("Hva skal vi kalle deg?").fill("Kim");
    seeker.clicks("Be om å komme inn").sees("Veilederen er ikke kommet ennå");
    assertThat(faults(seeker.page())).isEmpty();
  }

  private void counsellorLetsHerIn() {
    counsellor.page().locator(".kn-meetings a").last().click();
    counsellor.clicks("Slå på kamera og mikrofon").clicks("Gå inn i rommet");
    counsellor.sees("Kim venter utenfor").clicks("Slipp inn");
    assertThat(counsellor.page().locator(OTHER)).isVisible();
    seeker.sees("Ane er her");
  }

  /** It takes a moment until two browsers have found a way to each other. */
  private static void sees(Page page) {
    String missed = "";
    for (int tries = 0; tries < 15; tries++) {
      missed = (String) page.evaluate(MISSED, OTHER);
      if (missed.isEmpty()) return;
    }
    throw new AssertionError(missed + " on " + page.url());
  }

  private static List<String> faults(Page page) {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(scheme -> {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
      return violations.stream().flatMap(rule -> rule.getNodes().stream().map(node -> scheme + " " + rule.getId() + " " + node.getHtml()));
    }).toList();
  }
}
