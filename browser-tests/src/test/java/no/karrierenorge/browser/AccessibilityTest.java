package no.karrierenorge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any kind of page: in each language, in light and dark, on a desk's screen and at 320 px, before login and behind it. */
class AccessibilityTest {
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String STICKING_OUT = """
      () => [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1)
        .filter((element) => !element.closest('.ds-sr-only, .ds-skip-link, .kn-scroll, svg *'))
        .slice(0, 4)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(' | ')""";

  private static final List<Look> BOTH_ENDS = List.of(new Look(ColorScheme.LIGHT, 320), new Look(ColorScheme.DARK, 1280));

  @RegisterExtension final Person person = Person.atADesk();

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everybodyCanUse(String path) {
    Page page = person.opensWhatMayBeMissing(path).page();

    List<String> faults = looks(path).flatMap(look -> faults(page, look.scheme(), look.width())).toList();

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "Amina Yusuf, /min-side",
    "Jonas Lervik, /rolle",
    "Jonas Lervik, /en/logg-ut",
    "Trond Eliassen, /arbeid/drift?kontroll=true",
    "Trond Eliassen, /nn/arbeid/drift/import",
    "Gunnhild Ruud, /arbeid/ledelse",
    "Gunnhild Ruud, /en/arbeid/ledelse/tjenesteniva",
    "Gunnhild Ruud, /arbeid/ledelse/tjenesteniva?steg=uke",
    "Gunnhild Ruud, /nn/arbeid/ledelse/apningstider",
    "Gunnhild Ruud, /arbeid/ledelse/veiledere",
    "Gunnhild Ruud, /nn/arbeid/ledelse/regler",
    "Ane Solbakken, /nn/arbeid/e-veiledning",
    "Ane Solbakken, /en/arbeid/e-veiledning/bakrom",
    "Ane Solbakken, /arbeid/e-veiledning/rad",
    "Ane Solbakken, /nn/arbeid/e-veiledning/oppslag",
    "Ane Solbakken, /arbeid/e-veiledning/ferdigsvar",
    "Ane Solbakken, /en/arbeid/e-veiledning/mangler",
    "Ane Solbakken, /nn/arbeid/e-veiledning/opplaring"
  })
  void whoeverIsLoggedInCanUse(String name, String path) {
    Page page = person.logsInAs(name).opens(path).page();

    assertThat(faultsAtBothEnds(page)).isEmpty();
  }

  /** Of a page as it stands, light and narrow, dark and wide; afterwards it is as wide as a desk's screen again. */
  static List<String> faultsAtBothEnds(Page page) {
    return BOTH_ENDS.stream().flatMap(look -> faults(page, look.scheme(), look.width())).toList();
  }

  private record Look(ColorScheme scheme, int width) {}

  /** Bokmål in all four ways; the other languages, whose words differ and colours do not, once narrow and once dark. */
  private static Stream<Look> looks(String path) {
    if (!Pages.bokmal().contains(path)) return BOTH_ENDS.stream();
    return Stream.concat(BOTH_ENDS.stream(), Stream.of(new Look(ColorScheme.LIGHT, 1280), new Look(ColorScheme.DARK, 320)));
  }

  static List<String> pages() {
    return Pages.all();
  }

  static Stream<String> faults(Page page, ColorScheme scheme, int width) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    List<Rule> violations = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations();
    Stream<String> found = violations.stream().flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()));
    return Stream.concat(found, overflow(page, width)).map(fault -> scheme + " " + width + " px: " + fault);
  }

  /** A page that is wider than its screen has to be pushed sideways to be read; what sticks out is named. */
  private static Stream<String> overflow(Page page, int width) {
    int needed = (int) page.evaluate("() => document.documentElement.scrollWidth");
    return needed > width ? Stream.of("needs " + needed + " px for " + page.evaluate(STICKING_OUT)) : Stream.empty();
  }
}
