package no.karrierenorge.eguidance.levels;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.eguidance.levels.Level.Queued;
import no.karrierenorge.eguidance.levels.Level.Written;
import no.karrierenorge.eguidance.levels.ServiceLevels.Truth;
import no.karrierenorge.eguidance.levels.view.Chart;
import no.karrierenorge.eguidance.levels.view.LevelsPage;
import no.karrierenorge.eguidance.service.Rules;
import no.karrierenorge.eguidance.service.Waits;
import no.karrierenorge.eguidance.service.view.Fact;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Puts the page of the service levels together. */
@Component
class LevelsComposer {
  private final ServiceLevels serviceLevels;
  private final Rules rules;

  LevelsComposer(ServiceLevels serviceLevels, Rules rules) {
    this.serviceLevels = serviceLevels;
    this.rules = rules;
  }

  LevelsPage of(Here here, Span span) {
    List<Level> levels = serviceLevels.levels(span);
    Level whole = levels.getFirst();
    List<Level> spans = levels.subList(1, levels.size());
    String target = Waits.words(Duration.ofSeconds(rules.limits().answerSeconds()));
    return new LevelsPage(
        here.frame(t("service.levels"), t("service.levels")).at(new Crumb(t("service.title"), "/arbeid/ledelse")).personal(),
        span.step().word(), Arrays.stream(Step.values()).map(Step::word).toList(), span.from().toString(), span.to().toString(),
        "/arbeid/ledelse/tjenesteniva/csv?" + span.query(), target,
        facts(whole),
        charts(span, whole, spans),
        spans.stream().map(level -> row(span.step(), level)).toList(),
        serviceLevels.channels(span).stream().map(LevelsComposer::channel).toList(),
        serviceLevels.truth(span).stream().map(LevelsComposer::told).toList());
  }

  private static List<Fact> facts(Level whole) {
    Queued queued = whole.queued();
    return List.of(
        Fact.of("service.level.started", Waits.number(queued.started())),
        Fact.of("service.level.median", Waits.words(queued.median())),
        Fact.of("service.level.ninetieth", Waits.words(queued.ninetieth())),
        Fact.of("service.level.within", Waits.share(queued.within(), queued.answered())),
        Fact.of("service.level.abandoned", Waits.share(queued.abandoned(), queued.started())),
        Fact.of("service.level.asked", Waits.number(whole.written().asked())),
        Fact.of("service.level.written", Waits.share(whole.written().kept(), whole.written().due())));
  }

  /** Of the queue and of what is asked in writing; without those for which nobody came. */
  private static List<Chart> charts(Span span, Level whole, List<Level> spans) {
    List<Level> came = spans.stream().filter(level -> level.queued().started() > 0).toList();
    List<Level> asked = spans.stream().filter(level -> level.written().asked() > 0).toList();
    var charts = new ArrayList<Chart>();
    if (!came.isEmpty()) charts.addAll(queued(new LevelCharts(span, came), whole.queued()));
    if (!asked.isEmpty()) charts.add(written(new LevelCharts(span, asked), whole.written()));
    return List.copyOf(charts);
  }

  private static List<Chart> queued(LevelCharts charts, Queued whole) {
    return List.of(
        charts.waits(t("service.chart.waits.found", Waits.words(whole.median()), Waits.words(whole.ninetieth()))),
        charts.contacts(t("service.chart.contacts.found", Waits.number(whole.started()), Waits.number(whole.answered()))),
        charts.within(t("service.chart.within.found", Waits.share(whole.within(), whole.answered()))));
  }

  private static Chart written(LevelCharts charts, Written whole) {
    return charts.written(t("service.chart.written.found", Waits.number(whole.kept()), Waits.number(whole.due())));
  }

  private static LevelsPage.Row row(Step step, Level level) {
    Queued queued = level.queued();
    Written written = level.written();
    return new LevelsPage.Row(Spans.full(step, level.begins()), Waits.number(queued.started()), Waits.number(queued.answered()),
        Waits.number(queued.abandoned()), Waits.share(queued.within(), queued.answered()), Waits.words(queued.median()),
        Waits.words(queued.ninetieth()), Waits.number(written.asked()), Waits.share(written.kept(), written.due()));
  }

  private static Fact channel(ServiceLevels.Reached reached) {
    String word = reached.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Fact.of("service.channel." + word, Waits.number(reached.number()));
  }

  private static LevelsPage.Told told(Truth truth) {
    String key = truth.queued() == null ? "service.told.all" : truth.queued() ? "service.told.queued" : "service.told.free";
    return new LevelsPage.Told(key, Waits.number(truth.number()), Waits.words(truth.error()), Waits.words(truth.naive()),
        Waits.share(truth.inside(), truth.number()));
  }
}
