package no.karrierenorge.portal.front;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Deadlines;
import no.karrierenorge.catalogue.Deadlines.Deadline;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.StructuredData;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portal.front.Situation.Group;
import no.karrierenorge.portal.front.view.FrontPage;
import no.karrierenorge.portal.front.view.FrontPage.DeadlineLine;
import no.karrierenorge.portal.front.view.FrontPage.Link;
import org.springframework.stereotype.Component;

/** Composes the front page; it shows hours and days, so its bytes are kept a minute. */
@Component
class FrontComposer {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Catalogue catalogue;
  private final Deadlines deadlines;
  private final Situations situations;
  private final Clock clock;

  FrontComposer(Catalogue catalogue, Deadlines deadlines, Situations situations, Clock clock) {
    this.catalogue = catalogue;
    this.deadlines = deadlines;
    this.situations = situations;
    this.clock = clock;
  }

  FrontPage front(Here here) {
    Language language = here.language();
    var frame = here.frame(t("front.title"), t("front.description")).in(Arrays.asList(Language.values())).keptFor(FRESH)
        .describedBy(StructuredData.of("WebSite", Map.of("name", t("shell.name"), "url", here.site(), "inLanguage", language.tag(),
            "potentialAction", Map.of("@type", "SearchAction", "target", here.site() + "/sok?q={q}", "query-input", "required name=q"))));
    return new FrontPage(
        frame,
        Numbers.whole(language, catalogue.occupationSummaries().size()),
        BeginAnswers.of(null, null, null).next().orElseThrow(),
        SituationColumns.of(situations, List.of(Group.SCHOOL, Group.WORK, Group.LIFE), language),
        situations.in(Group.PROFESSIONAL).stream().map(situation -> SituationColumns.link(situation, language)).toList(),
        deadlineLines(language));
  }

  private List<DeadlineLine> deadlineLines(Language language) {
    LocalDate today = Oslo.today(clock);
    return deadlines.next(today, 4).stream().map(deadline -> line(deadline, today, language)).toList();
  }

  private static DeadlineLine line(Deadline deadline, LocalDate today, Language language) {
    LocalDate date = deadline.next(today);
    long days = ChronoUnit.DAYS.between(today, date);
    return new DeadlineLine(date.toString(), t("front.day", date.getDayOfMonth()),
        date.getMonth().getDisplayName(TextStyle.FULL, language.locale()), deadline.title().in(language), deadline.where(),
        deadline.whereUrl(), days == 0 ? t("front.today") : count("front.in-days", days));
  }
}
