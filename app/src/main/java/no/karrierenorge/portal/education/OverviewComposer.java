package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.EducationEntry;
import no.karrierenorge.catalogue.EducationFilter;
import no.karrierenorge.catalogue.EducationSystem;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.SystemStage;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Link;
import no.karrierenorge.portal.education.view.LinkGroup;
import no.karrierenorge.portal.education.view.OverviewPage;
import no.karrierenorge.portal.education.view.OverviewPage.Kind;
import no.karrierenorge.portal.education.view.OverviewPage.Option;
import no.karrierenorge.portal.education.view.OverviewPage.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page that shows all education from above. */
@Component
class OverviewComposer {
  private static final List<String> LEVELS =
      List.of("programme", "trade", "school-trade", "vocational-college", "one-year", "bachelor", "master", "professional", "own-training");
  private static final List<String> STANDS = List.of("grunnskole", "yrkesfag", "studieforberedende", "fagbrev", "arbeid",
      "utenlandsk-utdanning", "studiekompetanse", "bachelor");

  private final Education education;

  OverviewComposer(Education education) {
    this.education = education;
  }

  OverviewPage of(EducationFilter filter, Here here) {
    List<EducationEntry> found = filter.isEmpty() ? List.of() : education.matching(filter);
    List<Programme> programmes = education.programmes();
    return new OverviewPage(frame(filter, here), question(filter), hits(found), found.size(), stands(), kinds(programmes),
        List.of(group("vocational", programmes), group("general", programmes)));
  }

  private static PageFrame frame(EducationFilter filter, Here here) {
    PageFrame frame = here.frame(t("education.title"), t("education.description"))
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW))
        .behind(Door.EXPLORE);
    if (filter.isEmpty()) return frame;
    return filter.text() == null ? frame.unlisted() : frame.personal();
  }

  private Question question(EducationFilter filter) {
    String text = filter.text();
    return new Question(!filter.isEmpty(), text == null ? "" : text, levels(filter.level()), fields(filter.field()));
  }

  private static List<Option> levels(@Nullable String chosen) {
    return LEVELS.stream().map(level -> new Option(level, t("education.level." + level), level.equals(chosen))).toList();
  }

  private List<Option> fields(@Nullable String chosen) {
    return education.fields().stream()
        .map(field -> new Option(field, t("field." + field), field.equals(chosen)))
        .sorted(Comparator.comparing(Option::title, Collator.getInstance(Text.language().locale())))
        .toList();
  }

  private static List<LinkGroup> hits(List<EducationEntry> found) {
    return Stream.of(EducationEntry.Kind.values())
        .map(kind -> new LinkGroup(kind.name().toLowerCase(Locale.ROOT), t("education.kind." + kind.name().toLowerCase(Locale.ROOT)), null,
            found.stream().filter(entry -> entry.kind() == kind).map(Links::entry).toList()))
        .filter(group -> !group.links().isEmpty())
        .toList();
  }

  private static List<Link> stands() {
    return STANDS.stream()
        .map(slug -> new Link(t("education.stand." + slug), EducationPaths.standing(slug), title(slug)))
        .toList();
  }

  private static String title(String stage) {
    return EducationSystem.shipped().findStage(stage).map(SystemStage::title).orElseThrow().in(Text.language());
  }

  private List<Kind> kinds(List<Programme> programmes) {
    var kinds = new ArrayList<Kind>();
    kinds.add(kind("programmes", EducationPaths.UPPER_SECONDARY, programmes.size() + education.trades().size()));
    kinds.add(kind("studies", EducationPaths.STUDIES, education.studies().size()));
    kinds.add(kind("institutions", EducationPaths.INSTITUTIONS, education.institutions().size()));
    kinds.add(kind("roads", EducationPaths.ROADS, education.roads().size()));
    kinds.add(new Kind("education.kinds.system", "education.kinds.system.text", EducationPaths.SYSTEM, ""));
    return List.copyOf(kinds);
  }

  private static Kind kind(String name, String path, int count) {
    return new Kind("education.kinds." + name, "education.kinds." + name + ".text", path, Numbers.whole(Text.language(), count));
  }

  private static LinkGroup group(String kind, List<Programme> programmes) {
    return new LinkGroup(kind, t("education.programmes." + kind), null,
        programmes.stream().filter(programme -> programme.kind().equals(kind)).map(Links::programme).toList());
  }
}
