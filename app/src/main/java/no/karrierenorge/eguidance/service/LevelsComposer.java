package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.eguidance.service.ServiceLevels.Level;
import no.karrierenorge.eguidance.service.ServiceLevels.Truth;
import no.karrierenorge.eguidance.service.ServiceLevels.Written;
import no.karrierenorge.eguidance.service.view.Chart;
import no.karrierenorge.eguidance.service.view.Fact;
import no.karrierenorge.eguidance.service.view.LevelsPage;
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
        facts(whole, serviceLevels.written(span)),
        spans.isEmpty() ? List.of() : charts(span, whole, spans),
        spans.stream().map(level -> row(span.step(), level)).toList(),
        serviceLevels.channels(span).stream().map(LevelsComposer::channel).toList(),
        serviceLevels.truth(span).stream().map(LevelsComposer::told).toList());
  }

  private static List<Fact> facts(Level whole, Written written) {
    return List.of(
        Fact.of("service.level.started", Waits.number(whole.started())),
        Fact.of("service.level.median", Waits.words(whole.median())),
        Fact.of("service.level.ninetieth", Waits.words(whole.ninetieth())),
        Fact.of("service.level.within", Waits.share(whole.within(), whole.answered())),
        Fact.of("service.level.abandoned", Waits.share(whole.abandoned(), whole.started())),
        Fact.of("service.level.written", Waits.share(written.kept(), written.due())));
  }

  private static List<Chart> charts(Span span, Level whole, List<Level> spans) {
    var charts = new LevelCharts(span, spans);
    return List.of(
        charts.waits(t("service.chart.waits.found", Waits.words(whole.median()), Waits.words(whole.ninetieth()))),
        charts.contacts(t("service.chart.contacts.found", Waits.number(whole.started()), Waits.number(whole.answered()))),
        charts.within(t("service.chart.within.found", Waits.share(whole.within(), whole.answered()))));
  }

  private static LevelsPage.Row row(Step step, Level level) {
    if (level.span() == null) throw new IllegalArgumentException("the whole period is no span");
    return new LevelsPage.Row(Spans.full(step, level.span()), Waits.number(level.started()), Waits.number(level.answered()),
        Waits.number(level.abandoned()), Waits.share(level.within(), level.answered()), Waits.words(level.median()), Waits.words(level.ninetieth()));
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
