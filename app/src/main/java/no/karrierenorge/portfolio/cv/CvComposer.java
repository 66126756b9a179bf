package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.SkillSuggestions;
import no.karrierenorge.portfolio.cv.view.CvPage;
import no.karrierenorge.portfolio.cv.view.CvPage.Line;
import no.karrierenorge.portfolio.cv.view.CvPage.Part;
import no.karrierenorge.portfolio.cv.view.SuggestionsPage;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Field;
import no.karrierenorge.portfolio.resume.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the page of one CV together. */
@Component
class CvComposer {
  /** Always offered; the others stand folded until they have something. */
  private static final Set<Section> USUAL =
      EnumSet.of(Section.WORK, Section.EDUCATION, Section.CERTIFICATES, Section.VOLUNTEER, Section.SKILLS, Section.LANGUAGES);
  private static final Set<String> NOTICES = Set.of("lagret", "satt", "kopiert", "hentet", "tilbake", "endret", "lagt-til", "for-stor");

  private final SheetComposer sheets;
  private final Keepings keepings;
  private final ObjectProvider<SkillSuggestions> suggestions;

  CvComposer(SheetComposer sheets, Keepings keepings, ObjectProvider<SkillSuggestions> suggestions) {
    this.sheets = sheets;
    this.keepings = keepings;
    this.suggestions = suggestions;
  }

  static PageFrame frame(String title, Here here) {
    return here.frame(title, t("cv.description")).at(new Crumb(t("cv.crumb"), Cv.PATH)).behind(Door.KNOW).personal();
  }

  /** @param word what has just been done, as the address says it */
  CvPage of(Cv cv, @Nullable String word, Holder holder, Here here) {
    PageFrame frame = frame(cv.name(), here);
    List<Part> parts = Stream.of(Section.values()).filter(section -> isShown(section, cv)).map(section -> part(section, cv)).toList();
    List<Part> more = Stream.of(Section.values()).filter(section -> !isShown(section, cv)).map(section -> part(section, cv)).toList();
    return new CvPage(frame, cv.path(), cv.name(), cv.saved().purpose(), word != null && NOTICES.contains(word) ? "cv.notice." + word : null, removed(cv),
        cv.saved().unread(), top(cv), parts, more, sheets.anonymised(cv).taken(), suggested(cv, holder).size(), keepings.saved(frame, holder));
  }

  private static boolean isShown(Section section, Cv cv) {
    return USUAL.contains(section) || !cv.resume().entries(section).isEmpty();
  }

  private static @Nullable String removed(Cv cv) {
    SavedCv.Removed removed = cv.saved().removed();
    if (removed == null) return null;
    return Section.find(removed.section()).map(section -> new Entry(removed.entry()).title(section)).orElse("");
  }

  private static List<String> top(Cv cv) {
    return Section.BASICS.stream().map(field -> cv.resume().basics().text(field.path())).filter(text -> !text.isBlank()).toList();
  }

  private static Part part(Section section, Cv cv) {
    List<Entry> entries = cv.resume().entries(section);
    List<Line> lines = IntStream.range(0, entries.size()).mapToObj(i -> line(section, entries, i, cv)).toList();
    return new Part(t("cv.heading." + section.key()), section.word(), t("cv.lead." + section.key()), cv.path() + "/" + section.word() + "/ny", lines);
  }

  private static Line line(Section section, List<Entry> entries, int index, Cv cv) {
    Entry entry = entries.get(index);
    var detail = new ArrayList<String>();
    detail.add(entry.joined(section.fields(Field.Role.PLACE)));
    if (section.isShort()) detail.add(entry.joined(section.fields(Field.Role.TEXT)));
    detail.add(SheetComposer.when(section, entry));
    String title = entry.title(section).isEmpty() ? t("cv.untitled") : entry.title(section);
    return new Line(index, entry.mark(), title, String.join(" · ", detail.stream().filter(text -> !text.isEmpty() && !text.equals(title)).toList()),
        cv.path() + "/" + section.word() + "/" + (index + 1), index == 0, index == entries.size() - 1);
  }

  SuggestionsPage suggestions(Cv cv, Holder holder, Here here) {
    return new SuggestionsPage(frame(t("cv.suggestions.title"), here), cv.path(), suggested(cv, holder));
  }

  /** Those that are not in the CV yet. */
  List<String> suggested(Cv cv, Holder holder) {
    List<String> there = cv.resume().entries(Section.SKILLS).stream().map(entry -> entry.text("name")).toList();
    return suggestions.stream().flatMap(room -> room.of(holder, cv.language()).stream()).filter(name -> !there.contains(name)).distinct().toList();
  }
}
