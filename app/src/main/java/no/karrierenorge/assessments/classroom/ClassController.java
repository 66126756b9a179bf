package no.karrierenorge.assessments.classroom;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import no.karrierenorge.assessments.ClassCookie;
import no.karrierenorge.assessments.interests.LikedAreas;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A class as pupils see it: join with the code, do the tool, and say oneself whether the result is to be counted in. */
@Controller
class ClassController {
  static final String PATH = "/klasse";
  private static final String PUPIL = PATH + "/elev";

  private final ClassRooms rooms;
  private final ClassDesk desk;
  private final ClassComposer composer;
  private final LikedAreas likedAreas;

  ClassController(ClassRooms rooms, ClassDesk desk, ClassComposer composer, LikedAreas likedAreas) {
    this.rooms = rooms;
    this.desk = desk;
    this.composer = composer;
    this.likedAreas = likedAreas;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView door(Here here) {
    return Html.page("assessments/classroom/door", composer.door("", null, here));
  }

  /** Where one looks for it among the tools. */
  @OpenToAll
  @GetMapping("/verktoy/klasse")
  ModelAndView amongTheTools(Here here) {
    return Html.seeOther(here, PATH);
  }

  /** Whoever joins the class she is in already is not counted twice. */
  @OpenToAll
  @PostMapping(PATH)
  ModelAndView join(@RequestParam(defaultValue = "") String kode, HttpServletRequest request, HttpServletResponse response, Here here) {
    Optional<ClassRoom> room = rooms.find(kode.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–]", ""));
    if (room.isEmpty()) {
      return Html.page("assessments/classroom/door", composer.door(kode, t("class.problem.code"), here), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String code = room.get().code();
    boolean isNew = ClassCookie.find(request.getCookies()).filter(pupil -> pupil.code().equals(code)).isEmpty();
    if (isNew) {
      desk.join(room.get());
      response.addHeader(HttpHeaders.SET_COOKIE, new ClassCookie(code, false).onDevice().toString());
    }
    return Html.seeOther(here, PUPIL);
  }

  @OpenToAll
  @GetMapping(PUPIL)
  ModelAndView pupil(HttpServletRequest request, Here here) {
    ClassCookie pupil = pupil(request);
    ClassRoom room = rooms.find(pupil.code()).orElseThrow(NotFound::new);
    return Html.page("assessments/classroom/pupil", composer.pupil(room, pupil.isCounted(), likedAreas.find(request).orElse(null), here));
  }

  @OpenToAll
  @PostMapping(PATH + "/svar")
  ModelAndView countIn(HttpServletRequest request, HttpServletResponse response, Here here) {
    ClassCookie pupil = pupil(request);
    ClassRoom room = rooms.find(pupil.code()).orElseThrow(NotFound::new);
    if (!pupil.isCounted()) {
      desk.countIn(room, likedAreas.find(request).orElseThrow(Unprocessable::new));
      response.addHeader(HttpHeaders.SET_COOKIE, new ClassCookie(pupil.code(), true).onDevice().toString());
    }
    return Html.seeOther(here, PUPIL);
  }

  private static ClassCookie pupil(HttpServletRequest request) {
    return ClassCookie.find(request.getCookies()).orElseThrow(NotFound::new);
  }
}
