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

  private final Positions positions;

  Draft(KnownSkills known) {
    this.positions = known.positions();
  }

  Inventory read(HttpServletRequest request) {
    return DraftCookie.find(request.getCookies(), TOOL).flatMap(positions::read).orElse(Inventory.NONE);
  }

  void keep(Inventory inventory, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.of(TOOL, positions.written(inventory)).toString());
  }
}
