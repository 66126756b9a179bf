package no.karrierenorge.eguidance.backroom;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.eguidance.backroom.view.BoardNote;
import no.karrierenorge.eguidance.backroom.view.BoardPage;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** Composes the messages of the day. */
@Component
class BoardComposer {
  private final Board board;
  private final Clock clock;

  BoardComposer(Board board, Clock clock) {
    this.board = board;
    this.clock = clock;
  }

  List<BoardNote> today(ActingPerson reader) {
    return notes(reader).stream().filter(note -> !note.isComing()).toList();
  }

  private List<BoardNote> notes(ActingPerson reader) {
    LocalDate today = Oslo.today(clock);
    return board.on(today).stream().map(note -> view(note, reader, today)).toList();
  }

  BoardPage page(BoardForm form, ActingPerson acting, Here here) {
    LocalDate today = Oslo.today(clock);
    return new BoardPage(here.frame(t("team.board"), t("team.board.description")).at(new Crumb(t("team.desk"), BackroomComposer.DESK)).personal(), here.csrf().get(), notes(acting), form.text(),
        form.fra() == null ? today.toString() : form.fra(), form.til() == null ? today.toString() : form.til(),
        form.isSent() ? form.problemKey(today).orElse(null) : null);
  }

  private static BoardNote view(Board.Note note, ActingPerson reader, LocalDate today) {
    String when = note.from().equals(note.until()) ? Times.day(note.from()) : t("team.board.when", Times.day(note.from()), Times.day(note.until()));
    return new BoardNote(note.id().toString(), note.text(), note.name() == null ? t("team.board.manager") : note.name(), when,
        note.from().isAfter(today), isManager(reader) || note.author().equals(reader.person()));
  }

  static boolean isManager(ActingPerson acting) {
    return acting.hat() != null && acting.hat().role() == Role.SERVICE_MANAGER;
  }
}
