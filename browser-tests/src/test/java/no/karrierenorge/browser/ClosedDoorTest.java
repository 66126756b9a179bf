package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chat takes nobody in, and says so before anything is typed: when it opens, and what can be done meanwhile. */
class ClosedDoorTest {
  private static final String MANAGER = "Gunnhild Ruud";

  @Nested
  class OutsideTheOpeningHours {
    private static final Pattern OPENS = Pattern.compile(
        "Den åpner (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) [0-9]{1,2}[.] [a-z]+ klokka [0-9]{2}[.][0-9]{2}[.]");

    @RegisterExtension final Person manager = Person.atADesk();
    @RegisterExtension final Person seeker = Person.atADesk();

    @Test
    void theDoorSaysWhenItOpensAndOffersAQuestionSelfHelpAndTheCentres() {
      LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
      manager.opens(at("/logg-inn")).clicks(MANAGER).isAt("/arbeid/ledelse");
      Stream.of(today, today.plusDays(1)).forEach(this::isClosedOn);

      seeker.opens(at("/veiledning")).sees("Det er stengt nå.").follows("Se hva du kan gjøre nå");

      seeker.isAt("/veiledning/chat").reads("Chatten er stengt nå");
      assertThat(seeker.page().getByText(OPENS)).isVisible();
      assertThat(seeker.page().getByLabel("Hva lurer du på?")).hasCount(0);
      List.of("Bli ringt opp", "Bestill time på et karrieresenter", "Finn ut hvor du kan begynne").forEach(seeker::sees);
      assertThat(faults(seeker.page())).isEmpty();
      seeker.follows("Still spørsmålet skriftlig").isAt("/veiledning/sporsmal").reads("Når får du svar?");
    }

    private static String at(String path) {
      return Platform.keepingHours() + path;
    }

    /** Today may be tomorrow before the journey ends: both are closed. */
    private void isClosedOn(LocalDate day) {
      manager.opens(at("/arbeid/ledelse/apningstider")).page().getByLabel("Dag", new Page.GetByLabelOptions().setExact(true)).fill(day.toString());
      manager.clicks("Legg til").sees("stengt");
    }
  }

  @Nested
  class WhenTheQueueIsFull {
    @RegisterExtension final Person manager = Person.atADesk();
    @RegisterExtension final Person seeker = Person.atADesk();

    @Test
    void theDoorSaysSoBeforeAQuestionIsTyped() {
      manager.logsInAs(MANAGER).opens("/arbeid/ledelse/regler");
      String before = manager.page().getByLabel("Flest i køen").inputValue();
      try {
        atMost("0");
        seeker.opens("/veiledning/chat").reads("Køen er full akkurat nå").sees("Still spørsmålet skriftlig");
        assertThat(seeker.page().getByLabel("Hva lurer du på?")).hasCount(0);
        assertThat(faults(seeker.page())).isEmpty();
      } finally {
        atMost(before);
      }
      seeker.opens("/veiledning/chat").writes("Hva gjør en tannlege?");
    }

    private void atMost(String waiting) {
      manager.opens("/arbeid/ledelse/regler").page().getByLabel("Flest i køen").fill(waiting);
      manager.clicks("Lagre").opens("/arbeid/ledelse/regler");
      assertThat(manager.page().getByLabel("Flest i køen")).hasValue(waiting);
    }
  }

  private static List<String> faults(Page page) {
    return Stream.of(320, 1280)
        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(scheme -> AccessibilityTest.faults(page, scheme, width)))
        .toList();
  }
}
