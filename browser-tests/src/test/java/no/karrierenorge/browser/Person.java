package no.karrierenorge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody at a browser, in words of what a person does. What the browser complains of on the way (an error, a blocked script, a
 * missing file) fails the journey at its end; a journey that fails leaves a picture in {@code target/failures}.
 */
final class Person implements BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE = 15_000;
  private static final double BETWEEN_KEYS = 100;

  private final Browser.NewContextOptions habits;
  private final List<String> complaints = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private BrowserContext browser;

  @SuppressWarnings("NullAway.Init")
  private Page page;

  private Person(Browser.NewContextOptions habits) {
    this.habits = habits;
  }

  static Person atADesk() {
    return new Person(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  static Person withoutScript() {
    return new Person(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  @Override
  public void beforeEach(ExtensionContext journey) {
    complaints.clear();
    browser = Chromium.browser().newContext(habits.setBaseURL(Platform.origin()));
    browser.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page = browser.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  @Override
  public void afterEach(ExtensionContext journey) {
    String name = journey.getRequiredTestClass().getSimpleName() + "-" + journey.getRequiredTestMethod().getName() + ".png";
    if (journey.getExecutionException().isPresent() || !complaints.isEmpty()) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/failures", name)).setFullPage(true));
    }
    browser.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
  }

  Person opens(String path) {
    page.navigate(path);
    return this;
  }

  /** Opens an address that may not exist: the browser's complaint about the address itself, and only that, is expected. */
  Person opensWhatMayBeMissing(String path) {
    return opens(path).forgives(path + ": ", "404");
  }

  Person forgives(String... signs) {
    complaints.removeIf(complaint -> Stream.of(signs).allMatch(complaint::contains));
    return this;
  }

  /** Comes in as one of the demo's people. */
  Person logsInAs(String name) {
    opens("/logg-inn").clicks(name);
    page.waitForURL(address -> !URI.create(address).getPath().equals("/logg-inn"));
    return this;
  }

  Person follows(String link) {
    page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  Person isOffered(String suggestion) {
    assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(suggestion)).first()).isVisible();
    return this;
  }

  /** Presses keys one after the other, no faster than fingers do: what one opens has to be there for the next. */
  Person presses(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      page.waitForTimeout(BETWEEN_KEYS);
    }
    return this;
  }

  Person writes(String question) {
    page.getByLabel("Hva lurer du på?").first().fill(question);
    return this;
  }

  Person types(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Goes on with the tab key until something whose name begins so has focus. */
  Person tabsTo(String name) {
    var passed = new ArrayList<String>();
    for (int pressed = 0; pressed < 80; pressed++) {
      page.keyboard().press("Tab");
      String focused = focusedName();
      if (focused.startsWith(name)) return this;
      passed.add(focused.lines().findFirst().orElse(""));
    }
    throw new AssertionError("the tab key does not come to " + name + " on " + page.url() + " but to " + passed);
  }

  /** Unfolds what hides behind a summary. */
  Person unfolds(String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    return this;
  }

  Person ticks(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  Person clicks(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    return this;
  }

  Person isAt(String path) {
    page.waitForURL(address -> URI.create(address).getPath().equals(path));
    return this;
  }

  Person reads(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)).first()).isVisible();
    return this;
  }

  Person readsNo(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))).hasCount(0);
    return this;
  }

  /** Is who the top of the page says: a name, and the role that is acted in. */
  Person isKnownAs(String name) {
    assertThat(page.getByRole(AriaRole.BANNER).getByText(name, new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
    return this;
  }

  Person sees(String text) {
    assertThat(page.getByText(text).first()).isVisible();
    return this;
  }

  Person isAtTheContent() {
    assertThat(page.locator("main")).isFocused();
    return this;
  }

  Page page() {
    return page;
  }

  private String focusedName() {
    return (String) page.evaluate("""
        () => {
          const focused = document.activeElement;
          if (focused === document.body) return '';
          return (focused.ariaLabel ?? focused.labels?.[0]?.textContent ?? focused.textContent).trim();
        }""");
  }
}
