package no.karrierenorge.eguidance.levels;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How well the service does, for a period that stands in the address. */
@Controller
class LevelsController {
  private static final String PATH = "/arbeid/ledelse/tjenesteniva";

  private final LevelsComposer composer;
  private final ServiceLevels serviceLevels;
  private final Clock clock;

  LevelsController(LevelsComposer composer, ServiceLevels serviceLevels, Clock clock) {
    this.composer = composer;
    this.serviceLevels = serviceLevels;
    this.clock = clock;
  }

  /** The period as the address has it: {@code steg} is kvarter, dag or uke; {@code fra} and {@code til} are days. */
  record Asked(@Nullable String steg, @Nullable String fra, @Nullable String til) {}

  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH)
  ModelAndView levels(Asked asked, Here here) {
    return Html.page("eguidance/levels/levels", composer.of(here, span(asked)));
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH + "/csv")
  ResponseEntity<String> table(Asked asked) {
    Span span = span(asked);
    String name = "service-levels-" + span.step().word() + "-" + span.from() + "-" + span.to() + ".csv";
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(LevelTable.of(serviceLevels.levels(span)));
  }

  private Span span(Asked asked) {
    return Span.of(asked.steg, asked.fra, asked.til, Oslo.today(clock));
  }
}
