package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Assets;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.cv.view.SheetPage;
import no.karrierenorge.portfolio.cv.view.SheetPage.Block;
import no.karrierenorge.portfolio.cv.view.SheetPage.Piece;
import no.karrierenorge.portfolio.resume.Anonymised;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Field;
import no.karrierenorge.portfolio.resume.PartialDate;
import no.karrierenorge.portfolio.resume.Resume;
import no.karrierenorge.portfolio.resume.Section;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sets a CV: in its own language, in one order, with nothing of the pages around it. */
@Component
class SheetComposer {
  static final String TEMPLATE = "portfolio/cv/sheet";

  private static final List<Field> CONTACTS = Section.BASICS.stream().filter(field -> field.role() == Field.Role.CONTACT).toList();

  private final Clock clock;

  SheetComposer(Clock clock) {
    this.clock = clock;
  }

  Anonymised anonymised(Cv cv) {
    return Anonymised.of(cv.resume(), cv.language(), YearMonth.now(clock.withZone(Oslo.ZONE)));
  }

  SheetPage of(Cv cv, boolean isAnonymous, String style, Here here) {
    Resume resume = isAnonymous ? anonymised(cv).resume() : cv.resume();
    return Text.in(cv.language(), () -> set(cv, resume, style, here));
  }

  /** On the screen, as a document of its own. */
  ModelAndView shown(Cv cv, boolean isAnonymous, Here here) {
    return Html.page(TEMPLATE, of(cv, isAnonymous, Assets.path("cv-sheet.css"), here));
  }

  private static SheetPage set(Cv cv, Resume resume, String style, Here here) {
    String name = resume.basics().text("name");
    String title = name.isEmpty() ? t("cv.sheet.title") : t("cv.sheet.title.of", name);
    List<String> contacts = CONTACTS.stream().map(field -> resume.basics().text(field.path())).filter(text -> !text.isBlank()).toList();
    return new SheetPage(here.frame(title, title).personal(), cv.language(), title, cv.look().word(), style, name.isEmpty() ? t("cv.sheet.title") : name,
        resume.basics().text("label"), contacts, blocks(cv, resume));
  }

  private static List<Block> blocks(Cv cv, Resume resume) {
    var blocks = new ArrayList<Block>();
    List<String> summary = paragraphs(resume.basics().text("summary"));
    if (!summary.isEmpty()) blocks.add(new Block(t("cv.sheet.summary"), summary, List.of(), List.of()));
    for (Section section : Section.values()) {
      if (!resume.entries(section).isEmpty()) blocks.add(block(section, resume.entries(section)));
    }
    if (cv.saved().referencesOnRequest()) blocks.add(new Block(t("cv.sheet.references"), List.of(t("cv.sheet.on-request")), List.of(), List.of()));
    return blocks;
  }

  private static Block block(Section section, List<Entry> entries) {
    String heading = t("cv.heading." + section.key());
    if (section.isShort()) return new Block(heading, List.of(), List.of(), entries.stream().map(entry -> line(section, entry)).toList());
    return new Block(heading, List.of(), entries.stream().map(entry -> piece(section, entry)).toList(), List.of());
  }

  /** {@code Norsk: morsmål}. */
  private static String line(Section section, Entry entry) {
    Stream<String> texts = section.fields(Field.Role.TEXT).stream().map(field -> entry.text(field.path()));
    Stream<String> lines = section.fields(Field.Role.LINES).stream().map(field -> String.join(", ", entry.lines(field.path())));
    String more = Stream.concat(texts, lines).filter(text -> !text.isBlank()).collect(Collectors.joining(". "));
    return Stream.of(entry.title(section), more).filter(text -> !text.isBlank()).collect(Collectors.joining(": "));
  }

  private static Piece piece(Section section, Entry entry) {
    String title = entry.title(section);
    String place = entry.joined(section.fields(Field.Role.PLACE));
    List<String> paragraphs = section.fields(Field.Role.TEXT).stream().flatMap(field -> paragraphs(entry.text(field.path())).stream()).toList();
    List<String> items = section.fields(Field.Role.LINES).stream().flatMap(field -> entry.lines(field.path()).stream()).toList();
    return new Piece(title, place.equals(title) ? "" : place, when(section, entry), paragraphs, items);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** {@code juni 2019 – nå}; a date that is none is written as it came. */
  static String when(Section section, Entry entry) {
    String from = section.fields(Field.Role.FROM).stream().findFirst().map(field -> date(entry, field)).orElse("");
    String to = section.fields(Field.Role.TO).stream().findFirst().map(field -> date(entry, field)).orElse("");
    if (from.isEmpty()) return to.isEmpty() ? entry.text(Anonymised.DURATION) : to;
    return from.equals(to) ? from : from + " – " + (to.isEmpty() ? t("cv.sheet.now") : to);
  }

  private static String date(Entry entry, Field field) {
    Optional<PartialDate> date = entry.date(field.path());
    return date.map(known -> known.in(Text.language())).orElse(entry.text(field.path()));
  }
}
