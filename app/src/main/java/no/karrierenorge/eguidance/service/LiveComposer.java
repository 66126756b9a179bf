package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.safety.Incidents;
import no.karrierenorge.eguidance.service.view.Fact;
import no.karrierenorge.eguidance.service.view.LivePage;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** Puts together what the service is like now. */
@Component
class LiveComposer {
  private final LiveFigures figures;
  private final Duty duty;
  private final Rules rules;
  private final Incidents incidents;
  private final Clock clock;

  LiveComposer(LiveFigures figures, Duty duty, Rules rules, Incidents incidents, Clock clock) {
    this.figures = figures;
    this.duty = duty;
    this.rules = rules;
    this.incidents = incidents;
    this.clock = clock;
  }

  LivePage of(Here here) {
    List<LiveFigures.Waiting> queue = figures.queue();
    List<Duty.OnDuty> present = duty.present();
    Duration target = Duration.ofSeconds(rules.limits().answerSeconds());
    return new LivePage(here.frame(t("service.title"), t("service.title")).personal(), here.csrf().get(),
        Times.of(Oslo.now(clock).toLocalTime()),
        incidents.alerts().stream().map(alert -> new LivePage.Alert(String.valueOf(alert.id()), moment(alert.raisedAt()), alert.raisedBy())).toList(),
        now(queue, present, target),
        queue.stream().map(waiting -> line(waiting, target)).toList(),
        present.stream().map(LiveComposer::line).toList(),
        today(figures.today()),
        incidents.blocks().stream().map(LiveComposer::line).toList());
  }

  private static LivePage.Block line(Incidents.Block block) {
    return new LivePage.Block(String.valueOf(block.id()), block.reason(), block.blockedBy(), moment(block.until()));
  }

  private static String moment(Instant moment) {
    return Dates.of(moment.atZone(Oslo.ZONE).toLocalDateTime());
  }

  private static List<Fact> now(List<LiveFigures.Waiting> queue, List<Duty.OnDuty> present, Duration target) {
    int waiting = queue.stream().mapToInt(LiveFigures.Waiting::number).sum();
    Duration longest = queue.stream().map(LiveFigures.Waiting::longest).max(Duration::compareTo).orElse(null);
    int active = present.stream().mapToInt(Duty.OnDuty::active).sum();
    int places = present.stream().mapToInt(Duty.OnDuty::places).sum();
    return List.of(
        Fact.of("service.now.waiting", Waits.number(waiting)),
        new Fact("service.now.longest", Waits.words(longest), longest != null && longest.compareTo(target) > 0),
        Fact.of("service.now.present", Waits.number(present.size())),
        Fact.of("service.now.free", Waits.number(present.stream().filter(Duty.OnDuty::isFree).count())),
        Fact.of("service.now.load", t("service.of", active, places)));
  }

  private static LivePage.Waiting line(LiveFigures.Waiting waiting, Duration target) {
    String topicKey = waiting.topic() == null ? null : Topic.valueOf(waiting.topic()).key();
    return new LivePage.Waiting(Language.ofPath("/" + waiting.language()).ownName(), topicKey, Waits.number(waiting.number()),
        Waits.words(waiting.longest()), waiting.longest().compareTo(target) > 0);
  }

  private static LivePage.OnDuty line(Duty.OnDuty counsellor) {
    int share = Math.min(100, 100 * counsellor.active() / counsellor.places());
    return new LivePage.OnDuty(counsellor.name(), counsellor.workplace(), stateKey(counsellor), t("service.of", counsellor.active(), counsellor.places()), share);
  }

  private static String stateKey(Duty.OnDuty counsellor) {
    if (!counsellor.available()) return "service.state.away";
    if (counsellor.pauseUntil() != null) return "service.state.wrap-up";
    return counsellor.isFree() ? "service.state.free" : "service.state.full";
  }

  private static List<Fact> today(LiveFigures.Today today) {
    return List.of(
        Fact.of("service.today.started", Waits.number(today.started())),
        Fact.of("service.today.answered", Waits.number(today.answered())),
        Fact.of("service.today.ended", Waits.number(today.ended())),
        Fact.of("service.today.abandoned", Waits.number(today.abandoned())),
        Fact.of("service.today.median", Waits.words(today.median())));
  }
}
