package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.karrierenorge.catalogue.EducationSystem;
import no.karrierenorge.catalogue.SystemStage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Link;
import no.karrierenorge.portal.education.view.SystemPage;
import no.karrierenorge.portal.education.view.SystemPage.Level;
import no.karrierenorge.portal.education.view.SystemPage.Stage;
import no.karrierenorge.portal.education.view.SystemPage.Start;
import no.karrierenorge.portal.education.view.SystemPage.Way;
import org.jspecify.annotations.Nullable;

/** Composes the map of the education system, seen from where the reader stands. */
final class SystemComposer {
  private static final EducationSystem SYSTEM = EducationSystem.shipped();

  private SystemComposer() {}

  /** @param from the slug of a stage; an unknown one shows the map as it is before one has chosen */
  static SystemPage of(@Nullable String from, Here here) {
    Optional<SystemStage> start = SYSTEM.findStage(from == null ? "" : from);
    return new SystemPage(frame(start, here), start.map(SystemComposer::start).orElse(null), stands(),
        new SystemDrawing(SYSTEM, start.orElse(null)).picture(), levels(), SourceLines.of(SYSTEM.sources(), SYSTEM.reviewedOn()));
  }

  private static PageFrame frame(Optional<SystemStage> start, Here here) {
    String title = start.map(stage -> t("education.system.from.title", title(stage))).orElseGet(() -> t("education.system.title"));
    PageFrame frame = here.frame(title, t("education.system.lead"))
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW), new Crumb(t("shell.system"), EducationPaths.SYSTEM))
        .behind(Door.EXPLORE);
    return start.isPresent() ? frame.unlisted() : frame;
  }

  private static Start start(SystemStage stage) {
    List<Way> before = SYSTEM.leadingTo(stage).stream().map(other -> way(other, opening(other, stage.slug()))).toList();
    return new Start(stage(stage), ways(stage), SYSTEM.furtherOn(stage).stream().map(SystemComposer::link).toList(), before);
  }

  private static List<Link> stands() {
    return SYSTEM.stages().stream().map(SystemComposer::link).toList();
  }

  private static Link link(SystemStage stage) {
    return new Link(title(stage), EducationPaths.standing(stage.slug()), "");
  }

  private static Stage stage(SystemStage stage) {
    return new Stage(stage.slug(), title(stage), EducationPaths.standing(stage.slug()), stage.years(), stage.text().in(Text.language()),
        more(stage.link()), ways(stage));
  }

  private static @Nullable String more(@Nullable String link) {
    if (link == null || link.startsWith("/")) return link;
    return EducationPaths.road(link);
  }

  private static List<Way> ways(SystemStage stage) {
    return stage.opens().stream()
        .flatMap(opening -> SYSTEM.findStage(opening.to()).stream().map(to -> way(to, opening)))
        .toList();
  }

  private static Way way(SystemStage to, SystemStage.Opening opening) {
    String how = opening.how(Text.language());
    return new Way(title(to), EducationPaths.standing(to.slug()), how == null ? "" : how);
  }

  private static SystemStage.Opening opening(SystemStage from, String to) {
    return from.opens().stream().filter(opening -> opening.to().equals(to)).findFirst().orElseThrow();
  }

  private static String title(SystemStage stage) {
    return stage.title().in(Text.language());
  }

  private static List<Level> levels() {
    return IntStream.rangeClosed(0, highest())
        .mapToObj(number -> highest() - number)
        .map(level -> new Level("education.system.level." + level,
            SYSTEM.stages().stream().filter(stage -> stage.level() == level).map(SystemComposer::stage).toList()))
        .toList();
  }

  private static int highest() {
    return SYSTEM.stages().stream().map(SystemStage::level).max(Comparator.naturalOrder()).orElse(0);
  }
}
