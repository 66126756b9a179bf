package no.karrierenorge.portal.counties;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.Announcements;
import no.karrierenorge.eguidance.EGuidance;
import no.karrierenorge.eguidance.QueueStatus;
import no.karrierenorge.places.Opening;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.OpeningWords;
import no.karrierenorge.portal.counties.view.GuidancePage;
import no.karrierenorge.portal.counties.view.GuidancePage.CameFrom;
import no.karrierenorge.portal.counties.view.GuidancePage.ChatDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The doors to a conversation, side by side. */
@Controller
class GuidanceController {
  /** The page tells how long the queue is, and everybody gets the same page: it may be so old and no older. */
  private static final Duration QUEUE_HOLDS = Duration.ofMinutes(1);

  private final OpeningHours openingHours;
  private final Places places;
  private final Origins origins;
  private final EGuidance eguidance;
  private final Announcements announcements;

  GuidanceController(OpeningHours openingHours, Places places, Origins origins, EGuidance eguidance, Announcements announcements) {
    this.openingHours = openingHours;
    this.places = places;
    this.origins = origins;
    this.eguidance = eguidance;
    this.announcements = announcements;
  }

  /** @param fra the path of the page that the reader came from */
  @OpenToAll
  @GetMapping("/veiledning")
  ModelAndView guidance(@RequestParam @Nullable String fra, Here here) {
    Opening opening = openingHours.now();
    Announcements.Shown shown = announcements.shown();
    Optional<CameFrom> cameFrom = origins.find(fra);
    PageFrame frame = here.frame(t("guidance.head"), t("guidance.lead"))
        .at(new Crumb(t("shell.door.talk"), "/veiledning"))
        .behind(Door.TALK)
        .keptFor(Collections.min(List.of(opening.validFor(), shown.validFor(), QUEUE_HOLDS)));
    return Html.page("portal/counties/guidance", new GuidancePage(audience(frame, fra, cameFrom), cameFrom.orElse(null),
        places.knowsPostalCodes(), OpeningWords.of(opening), shown.announcements().stream().map(one -> one.in(here.language())).toList(),
        chat(opening),
        List.of(SourceLines.hours(), SourceLines.free(), SourceLines.confidentiality())));
  }

  private ChatDoor chat(Opening opening) {
    return switch (opening.status()) {
      case OpeningStatus.Closed closed -> new ChatDoor(false, "guidance.chat.closed");
      case OpeningStatus.Open open -> {
        QueueStatus queue = eguidance.queue();
        yield new ChatDoor(queue != QueueStatus.FULL, "guidance.chat.queue." + queue.word());
      }
    };
  }

  /** What we can name is a page of ours, of which there are so many and no more; other words of strangers are not kept. */
  private static PageFrame audience(PageFrame frame, @Nullable String fra, Optional<CameFrom> cameFrom) {
    if (fra == null) return frame;
    return cameFrom.filter(from -> from.title() != null).isPresent() ? frame.unlisted() : frame.personal();
  }
}
