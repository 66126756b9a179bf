package no.karrierenorge.assessments.skills;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.page.DraftCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What one person has gathered so far: until it is saved it lies on her own device. */
@Component("skillDraft")
class Draft {
  private static final String TOOL = "ferdigheter";

  private final Skills skills;
  private final Positions positions;

  Draft(KnownSkills known, Skills skills) {
    this.skills = skills;
    this.positions = known.positions();
  }

  /** Without skills of ESCO that are known no longer. */
  Inventory read(HttpServletRequest request) {
    Inventory read = DraftCookie.find(request.getCookies(), TOOL).flatMap(positions::read).orElse(Inventory.NONE);
    return read.only(skills.named(read.skills().keySet()).ids());
  }

  void keep(Inventory inventory, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.of(TOOL, positions.written(inventory)).toString());
  }
}
