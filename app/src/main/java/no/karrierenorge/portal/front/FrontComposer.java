package no.karrierenorge.portal.front;

import static no.karrierenorge.platform.language.Text.count;
import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Deadlines;
import no.karrierenorge.catalogue.Deadlines.Deadline;
import no.karrierenorge.places.Opening;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.StructuredData;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portal.CountyTiles;
import no.karrierenorge.portal.OpeningWords;
import no.karrierenorge.portal.front.Situation.Group;
import no.karrierenorge.portal.front.view.FrontPage;
import no.karrierenorge.portal.front.view.FrontPage.CountyLine;
import no.karrierenorge.portal.front.view.FrontPage.DeadlineLine;
import org.springframework.stereotype.Component;

/** Composes the front page; it shows hours and days, so its bytes are kept until one of them changes. */
@Component
class FrontComposer {
  private final Catalogue catalogue;
  private final Deadlines deadlines;
  private final Situations situations;
  private final Places places;
  private final OpeningHours openingHours;
  private final Clock clock;

  FrontComposer(
      Catalogue catalogue, Deadlines deadlines, Situations situations, Places places, OpeningHours openingHours, Clock clock) {
    this.catalogue = catalogue;
    this.deadlines = deadlines;
    this.situations = situations;
    this.places = places;
    this.openingHours = openingHours;
    this.clock = clock;
  }

  FrontPage front(Here here) {
    Language language = here.language();
    Opening opening = openingHours.now();
    return new FrontPage(
        frame(here, opening),
        Numbers.whole(language, catalogue.occupationSummaries().size()),
        BeginAnswers.of(null, null, null).next().orElseThrow(),
        SituationColumns.of(situations, List.of(Group.SCHOOL, Group.WORK, Group.LIFE), language),
        situations.in(Group.PROFESSIONAL).stream().map(situation -> SituationColumns.link(situation, language)).toList(),
        OpeningWords.of(opening),
        deadlineLines(language),
        counties(language),
        CountyTiles.of(places.counties(), null));
  }

  private static PageFrame frame(Here here, Opening opening) {
    return here.frame(t("front.title"), t("front.description"))
        .in(Arrays.asList(Language.values()))
        .keptFor(opening.validFor())
        .describedBy(StructuredData.of("WebSite", Map.of(
            "name", t("shell.name"),
            "url", here.site(),
            "inLanguage", here.language().tag(),
            "potentialAction",
                Map.of("@type", "SearchAction", "target", here.site() + "/sok?q={q}", "query-input", "required name=q"))));
  }

  private List<CountyLine> counties(Language language) {
    return places.counties().stream()
        .sorted(Comparator.comparing(county -> county.name().in(language), Collator.getInstance(Language.NB.locale())))
        .map(county -> new CountyLine(county.name().in(language), "/fylker/" + county.slug(),
            count("front.centres", places.centresIn(county.slug()).size())))
        .toList();
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
