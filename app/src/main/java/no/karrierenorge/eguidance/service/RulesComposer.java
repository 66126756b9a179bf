package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Instant;
import no.karrierenorge.eguidance.Announcement;
import no.karrierenorge.eguidance.Announcements;
import no.karrierenorge.eguidance.service.view.RulesPage;
import no.karrierenorge.eguidance.service.view.RulesPage.Draft;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of rules and announcements together. */
@Component
class RulesComposer {
  private final Rules rules;
  private final Announcements announcements;
  private final Clock clock;

  RulesComposer(Rules rules, Announcements announcements, Clock clock) {
    this.rules = rules;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * What was typed, when it was refused.
   *
   * @param problemKey message key of what is wrong
   */
  record Typed(@Nullable String problemKey, boolean saved, @Nullable RulesForm limits, Draft draft) {
    static Typed nothing(boolean saved) {
      return new Typed(null, saved, null, Draft.EMPTY);
    }
  }

  RulesPage of(Here here, Typed typed) {
    Rules.Held held = rules.held();
    RulesForm limits = typed.limits == null ? RulesForm.of(rules.limits()) : typed.limits;
    return new RulesPage(
        here.frame(t("service.rules"), t("service.rules")).at(new Crumb(t("service.title"), "/arbeid/ledelse")).personal(),
        here.csrf().get(), typed.problemKey, typed.saved, shown(limits.ko()), shown(limits.svar()), shown(limits.dager()), shown(limits.pause()),
        Waits.number(held.withWords()), Waits.number(held.emptied()), typed.draft,
        announcements.all().stream().map(this::told).toList());
  }

  private static String shown(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private RulesPage.Told told(Announcement announcement) {
    String when = t("service.announcement.when", moment(announcement.from()), moment(announcement.until()));
    boolean isShown = !announcement.from().isAfter(clock.instant());
    return new RulesPage.Told(announcement.id().toString(), announcement.nb(), announcement.nn(), announcement.en(), when, isShown);
  }

  private static String moment(Instant moment) {
    return Dates.of(moment.atZone(Oslo.ZONE).toLocalDateTime());
  }
}
