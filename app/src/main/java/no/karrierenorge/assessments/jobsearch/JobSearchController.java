package no.karrierenorge.assessments.jobsearch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log of applications, its calendar file, and the rights of applicants. */
@Controller
class JobSearchController {
  static final String PATH = "/verktoy/jobbsok";
  static final String RIGHTS = PATH + "/rettigheter";

  private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final JobSearchComposer composer;
  private final Portfolio portfolio;
  private final Clock clock;

  JobSearchController(JobSearchComposer composer, Portfolio portfolio, Clock clock) {
    this.composer = composer;
    this.portfolio = portfolio;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView log(Holder holder, Here here) {
    List<Item> items = portfolio.items(holder);
    return Html.page("assessments/jobsearch/log", composer.log(of(items, ItemKind.APPLICATION), of(items, ItemKind.LETTER), here));
  }

  private static List<Item> of(List<Item> items, ItemKind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  @OpenToAll
  @GetMapping(PATH + "/kalender.ics")
  ResponseEntity<byte[]> calendar(Holder holder) {
    return file(CalendarFile.of(portfolio.items(holder, ItemKind.APPLICATION), clock.instant()), CALENDAR, "jobbsok.ics");
  }

  @OpenToAll
  @GetMapping(RIGHTS)
  ModelAndView rights(Here here) {
    return Html.page("assessments/jobsearch/rights", composer.rights(here));
  }

  static ResponseEntity<byte[]> file(String content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
