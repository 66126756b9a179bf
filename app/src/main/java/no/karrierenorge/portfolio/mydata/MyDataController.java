package no.karrierenorge.portfolio.mydata;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.mydata.view.ErasurePage;
import no.karrierenorge.portfolio.mydata.view.MyDataPage;
import no.karrierenorge.portfolio.mydata.view.MyDataPage.Kept;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Seeing, taking along and deleting all that is kept about oneself. */
@Controller
class MyDataController {
  private static final String PATH = "/min-side/mine-data";
  private static final String ERASURE = "portfolio/mydata/erasure";
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final MyRecords records;
  private final Fragments fragments;
  private final Clock clock;

  MyDataController(MyRecords records, Fragments fragments, Clock clock) {
    this.records = records;
    this.fragments = fragments;
    this.clock = clock;
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH)
  ModelAndView see(ActingPerson acting, Here here) {
    return Html.page("portfolio/mydata/my-data", page(records.of(acting.person()), here));
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH + "/arkiv")
  ResponseEntity<byte[]> archive(ActingPerson acting, Here here) {
    List<PersonalRecord> all = records.of(acting.person());
    String cover = fragments.of("portfolio/mydata/archive", page(all, here), here.language());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("karrierenorge-mine-data.zip").build().toString())
        .contentType(ZIP)
        .body(Archive.of(cover, all));
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH + "/slett")
  ModelAndView ask(Here here) {
    return Html.page(ERASURE, new ErasurePage(frame(t("folder.erase.title"), here), false, null));
  }

  /**
   * The session ends with the person it was of; the page that says so needs none.
   *
   * @param sure {@code ja} from a box that she has ticked herself
   */
  @ForRoles(Role.SEEKER)
  @PostMapping(PATH + "/slett")
  ModelAndView erase(ActingPerson acting, @RequestParam(value = "sikker", defaultValue = "") String sure, HttpServletRequest request, Here here) {
    if (!"ja".equals(sure)) {
      var again = new ErasurePage(frame(t("folder.erase.title"), here), false, "folder.erase.problem");
      return Html.page(ERASURE, again, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    records.erase(acting.person());
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
    return Html.seeOther(here, "/slettet");
  }

  @OpenToAll
  @GetMapping("/slettet")
  ModelAndView erased(Here here) {
    return Html.page(ERASURE, new ErasurePage(here.frame(t("folder.erased"), t("folder.erased.lead")).personal(), true, null));
  }

  private MyDataPage page(List<PersonalRecord> all, Here here) {
    List<Kept> kept = all.stream().map(one -> new Kept(one.title(), one.lines(), Archive.path(one))).toList();
    return new MyDataPage(frame(t("folder.data"), here), kept, Dates.of(Oslo.today(clock)));
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("folder.data.lead")).at(new Crumb(t("login.my-page"), "/min-side"), new Crumb(t("folder.data"), PATH)).personal();
  }
}
