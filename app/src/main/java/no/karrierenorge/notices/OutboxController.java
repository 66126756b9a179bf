package no.karrierenorge.notices;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Locale;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.notices.view.OutboxPage;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the demo would have sent, for people who try it out. Where real people are written to, there is no such page. */
@Controller
class OutboxController {
  private static final int SHOWN = 50;

  private final Outbox outbox;
  private final Carriers carriers;

  OutboxController(Outbox outbox, Carriers carriers) {
    this.outbox = outbox;
    this.carriers = carriers;
  }

  @ForRoles(Role.ADMINISTRATOR)
  @GetMapping("/arbeid/drift/utboks")
  ModelAndView outbox(Here here) {
    if (!carriers.hasVisibleOutbox()) throw new NotFound();
    List<OutboxPage.Line> lines = outbox.newest(SHOWN).stream().map(OutboxController::line).toList();
    var frame = here.frame(t("notice.outbox"), t("notice.outbox.lead")).at(new Crumb(t("operations.title"), "/arbeid/drift")).personal();
    return Html.page("notices/outbox", new OutboxPage(frame, lines));
  }

  private static OutboxPage.Line line(Outbox.Kept kept) {
    Notice notice = kept.notice();
    return new OutboxPage.Line("notice.way." + word(kept.way().name()), "notice.status." + word(kept.status()),
        Dates.of(kept.at().atZone(Oslo.ZONE).toLocalDateTime()), kept.attempts(), notice == null ? null : notice.recipient(),
        notice == null ? null : notice.subject(), notice == null ? null : notice.body());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
