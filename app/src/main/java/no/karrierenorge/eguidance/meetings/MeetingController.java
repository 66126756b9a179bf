package no.karrierenorge.eguidance.meetings;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.eguidance.meetings.MeetingAccess.Admission;
import no.karrierenorge.eguidance.meetings.view.OverPage;
import no.karrierenorge.eguidance.meetings.view.RoomPage;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lobby and the room, for whoever has a part in the meeting. */
@Controller
class MeetingController {
  private final MeetingAccess access;

  MeetingController(MeetingAccess access) {
    this.access = access;
  }

  @OpenToAll
  @GetMapping("/veiledning/mote/{id}")
  ModelAndView room(@PathVariable String id, Here here, HttpServletRequest request) {
    MeetingId meeting = MeetingId.find(id).orElseThrow(NotFound::new);
    return page(access.find(meeting, Credentials.of(meeting, request.getCookies())).orElseThrow(NotFound::new), here);
  }

  /** A personal link: its key goes into a cookie at once, so that it stands in no address that is shown or passed on. */
  @OpenToAll
  @GetMapping(path = "/veiledning/mote/{id}", params = "nokkel")
  ModelAndView exchange(@PathVariable String id, @RequestParam String nokkel, Here here, HttpServletResponse response) {
    MeetingId meeting = MeetingId.find(id).orElseThrow(NotFound::new);
    if (access.find(meeting, Credentials.ofLink(nokkel)).isEmpty()) throw new NotFound();
    response.addHeader(HttpHeaders.SET_COOKIE, MeetingCookie.of(meeting, nokkel).toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return Html.seeOther(here, MeetingLinks.path(meeting));
  }

  private static ModelAndView page(Admission admission, Here here) {
    Meeting meeting = admission.meeting();
    if (meeting.isOver()) {
      return Html.page("eguidance/meetings/over", new OverPage(here.frame(t("meeting.over"), t("meeting.over")).personal(), t("meeting.over")));
    }
    boolean isCounsellor = admission.part() == Part.COUNSELLOR;
    String title = isCounsellor ? t("meeting.title") : t("meeting.title.with", meeting.counsellorName());
    return Html.page("eguidance/meetings/room", new RoomPage(here.frame(title, title).personal(), title, meeting.id().toString(),
        admission.part().word(), isCounsellor, isCounsellor ? meeting.counsellorName() : "",
        Dates.of(meeting.startsAt().atZone(Oslo.ZONE).toLocalDateTime())));
  }
}
