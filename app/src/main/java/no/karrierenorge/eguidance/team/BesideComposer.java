package no.karrierenorge.eguidance.team;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.backroom.LineTimes;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.conversations.Part;
import no.karrierenorge.eguidance.conversations.Participants;
import no.karrierenorge.eguidance.live.LineHtml;
import no.karrierenorge.eguidance.team.view.Advice;
import no.karrierenorge.eguidance.team.view.BesidePage;
import no.karrierenorge.eguidance.team.view.BesidePage.Beside;
import no.karrierenorge.eguidance.team.view.BesidePage.OwnPart;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes what goes on behind a conversation, for whom {@code ConversationAccess} has let in. */
@Component
class BesideComposer {
  static final String DESK = "/arbeid/e-veiledning";

  /** What came of an act, by the word in the address. */
  private static final Map<String, String> NOTICES = Map.of("not-found", "team.notice.not-yours", "not-present", "team.notice.not-present",
      "no-room", "team.notice.no-room", "sendt", "team.notice.sent", "vist", "team.notice.handed-on", "empty", "team.problem.empty",
      "too-long", "team.problem.too-long", "spurt", "team.notice.asked");

  private final Messages messages;
  private final ConsultNotes notes;
  private final Participants participants;
  private final CandidatesComposer candidates;
  private final LineTimes times;

  BesideComposer(Messages messages, ConsultNotes notes, Participants participants, CandidatesComposer candidates, LineTimes times) {
    this.messages = messages;
    this.notes = notes;
    this.participants = participants;
    this.candidates = candidates;
    this.times = times;
  }

  BesidePage page(Conversation open, AskedFor asked, PersonId reader, Here here) {
    List<Participants.Participant> company = participants.of(open.id());
    String title = open.topic() == null ? t("team.conversation") : t(open.topic().key());
    return new BesidePage(here.frame(t("team.beside.of", title), t("team.beside.description")).at(new Crumb(t("team.desk"), DESK)).personal(),
        here.csrf().get(), here.language().orComplete().at(path(open)), title, advice(open, reader), UUID.randomUUID().toString(), "",
        asked.svar() == null ? null : NOTICES.get(asked.svar()), reader.equals(open.counsellor()) && !open.isOver(), ownPart(company, reader),
        company.stream().filter(one -> !one.person().equals(reader)).map(BesideComposer::beside).toList(),
        candidates.of(open, asked, reader));
  }

  static String path(Conversation open) {
    return DESK + "/" + open.id() + "/rad";
  }

  Advice advice(Conversation open, PersonId reader) {
    return new Advice(
        messages.after(open.id(), 0).stream().map(line -> LineHtml.line(line, Author.COUNSELLOR, Text.language())).toList(),
        notes.after(open.id(), 0).stream().map(note -> view(note, reader)).toList());
  }

  private Advice.Note view(ConsultNote note, PersonId reader) {
    return new Advice.Note(note.seq(), note.name(), note.author().equals(reader), note.text(), times.of(note.at()), note.at().toString());
  }

  private static Beside beside(Participants.Participant one) {
    return new Beside(one.person().toString(), one.name(), one.part().key(), end(one.part()), one.part() != Part.OBSERVING);
  }

  private static @Nullable OwnPart ownPart(List<Participants.Participant> company, PersonId reader) {
    return company.stream()
        .filter(one -> one.person().equals(reader))
        .map(one -> new OwnPart(one.part().key(), one.person().toString(), end(one.part())))
        .findFirst()
        .orElse(null);
  }

  private static String end(Part part) {
    return switch (part) {
      case CONSULTED -> "/slutt";
      case INVITED -> "/invitasjon/slutt";
      case OBSERVING -> "/observasjon/slutt";
    };
  }
}
