package no.karrierenorge.eguidance.seekers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import no.karrierenorge.eguidance.seekers.view.DoorPage;
import no.karrierenorge.eguidance.seekers.view.DoorPage.Fields;
import no.karrierenorge.eguidance.seekers.view.DoorPage.State;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.Visitor;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The closed hours, which a platform that is always open never comes to. */
@PlatformTest
class DoorComposerTest {
  private static final OpeningStatus CLOSED = new OpeningStatus.Closed(ZonedDateTime.of(2026, 11, 23, 8, 30, 0, 0, Oslo.ZONE));

  @Autowired private Fragments fragments;

  @Test
  void whenItIsClosedItSaysWeekdayDateAndHour() {
    assertThat(Text.in(Language.NB, () -> DoorComposer.opens(CLOSED))).isEqualTo("Den åpner mandag 23. november klokka 08.30.");
    assertThat(Text.in(Language.EN, () -> DoorComposer.opens(CLOSED))).isEqualTo("It opens on Monday 23 November at 08:30.");
    assertThat(Text.in(Language.NB, () -> DoorComposer.opens(new OpeningStatus.Open(null)))).isNull();
  }

  @Test
  void whenItIsClosedThereIsNoFieldButOtherWays() {
    String page = closed("");

    assertThat(page).contains("Chatten er stengt nå", "Den åpner mandag", "/karrieresentre", "/begynn").doesNotContain("<textarea");
  }

  @Test
  void whatWasTypedWhenItClosedStandsThere() {
    assertThat(closed("Må jeg ta opp matte?")).contains("Må jeg ta opp matte?</textarea>");
  }

  private String closed(String text) {
    return Text.in(Language.NB, () -> {
      PageFrame frame = new Here("https://example.org", Language.NB, "/veiledning/chat", null, Visitor.ANONYMOUS, () -> "token").frame("t", "d");
      var fields = new Fields(text, null, List.of(), List.of(), List.of(), null, null);
      return fragments.of("eguidance/seekers/door", new DoorPage(frame, State.CLOSED, DoorComposer.opens(CLOSED), null, 90, fields), Language.NB);
    });
  }
}
