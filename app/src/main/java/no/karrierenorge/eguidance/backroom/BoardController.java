package no.karrierenorge.eguidance.backroom;

import java.time.Clock;
import java.util.UUID;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The messages of the day: counsellors and the manager write them; everybody takes down her own, the manager any. */
@Controller
class BoardController {
  private static final String TEMPLATE = "eguidance/backroom/board";
  private static final String PATH = BackroomComposer.DESK + "/oppslag";

  private final BoardComposer composer;
  private final Board board;
  private final Clock clock;

  BoardController(BoardComposer composer, Board board, Clock clock) {
    this.composer = composer;
    this.board = board;
    this.clock = clock;
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @GetMapping(PATH)
  ModelAndView board(ActingPerson acting, Here here) {
    return Html.page(TEMPLATE, composer.page(BoardForm.EMPTY, acting, here));
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @PostMapping(PATH)
  ModelAndView add(@ModelAttribute BoardForm form, ActingPerson acting, Here here) {
    if (!form.isSent() || form.problemKey(Oslo.today(clock)).isPresent()) {
      var sent = new BoardForm(form.text(), form.fra(), form.til());
      return Html.page(TEMPLATE, composer.page(sent, acting, here), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    board.add(new Board.Note(UUID.randomUUID(), acting.person(), null, form.text(), form.from().orElseThrow(), form.until().orElseThrow()),
        clock.instant());
    return Html.seeOther(here, PATH);
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @PostMapping(PATH + "/{id}/sletting")
  ModelAndView remove(@PathVariable String id, ActingPerson acting, Here here) {
    UUID note = ClientFrame.key(id).orElseThrow(NotFound::new);
    board.remove(note, BoardComposer.isManager(acting) ? null : acting.person());
    return Html.seeOther(here, PATH);
  }
}
