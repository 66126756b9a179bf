package no.karrierenorge.assessments.classroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A class as its teacher sees it. Only the secret opens it: on the device by a cookie, elsewhere by a personal link. */
@Controller
class TeacherController {
  static final String ROOM = ClassController.PATH + "/rom";
  static final String SECRET = ClassController.PATH + "/laerer/";

  private final ClassRooms rooms;
  private final ClassDesk desk;
  private final ClassComposer composer;

  TeacherController(ClassRooms rooms, ClassDesk desk, ClassComposer composer) {
    this.rooms = rooms;
    this.desk = desk;
    this.composer = composer;
  }

  @OpenToAll
  @PostMapping(ROOM)
  ModelAndView open(HttpServletResponse response, Here here) {
    response.addHeader(HttpHeaders.SET_COOKIE, TeacherCookie.of(desk.open()).toString());
    return Html.seeOther(here, ROOM);
  }

  /** The personal link; the secret leaves the address at once. */
  @OpenToAll
  @GetMapping(SECRET + "{secret}")
  ModelAndView comeBack(@PathVariable String secret, HttpServletResponse response, Here here) {
    ReferenceCode teacher = ReferenceCode.find(secret).filter(code -> rooms.find(code).isPresent()).orElseThrow(NotFound::new);
    response.addHeader(HttpHeaders.SET_COOKIE, TeacherCookie.of(teacher).toString());
    return Html.seeOther(here, ROOM);
  }

  @OpenToAll
  @GetMapping(ROOM)
  ModelAndView room(HttpServletRequest request, Here here) {
    ReferenceCode secret = TeacherCookie.find(request.getCookies()).orElseThrow(NotFound::new);
    ClassRoom room = rooms.find(secret).orElseThrow(NotFound::new);
    return Html.page("assessments/classroom/teacher", composer.teacher(room, secret, Counted.of(rooms.answers(room)), here));
  }

  @OpenToAll
  @PostMapping(ROOM + "/sletting")
  ModelAndView close(HttpServletRequest request, Here here) {
    desk.close(TeacherCookie.find(request.getCookies()).flatMap(rooms::find).orElseThrow(NotFound::new));
    return Html.seeOther(here, ClassController.PATH);
  }
}
