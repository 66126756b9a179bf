package no.karrierenorge.eguidance.backroom;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.backroom.view.BackroomPage;
import no.karrierenorge.eguidance.backroom.view.BackroomPage.Present;
import no.karrierenorge.eguidance.backroom.view.Choice;
import no.karrierenorge.eguidance.backroom.view.RoomLines;
import no.karrierenorge.eguidance.backroom.view.RoomLines.Said;
import no.karrierenorge.eguidance.backroom.view.RoomLines.Strand;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the backroom. */
@Component
class BackroomComposer {
  static final String DESK = "/arbeid/e-veiledning";
  static final String PATH = DESK + "/bakrom";
  private static final int SHOWN = 80;

  private final Backroom backroom;
  private final Roll roll;
  private final BoardComposer board;
  private final Conversations conversations;
  private final Duty duty;
  private final LineTimes times;

  BackroomComposer(Backroom backroom, Roll roll, BoardComposer board, Conversations conversations, Duty duty, LineTimes times) {
    this.backroom = backroom;
    this.roll = roll;
    this.board = board;
    this.conversations = conversations;
    this.duty = duty;
    this.times = times;
  }

  /** What stands in the field: a fresh line, an answer, or what could not be said. */
  record Draft(UUID key, @Nullable Integer replyTo, String text, @Nullable String problemKey) {
    static Draft empty(@Nullable Integer replyTo, String text) {
      return new Draft(UUID.randomUUID(), replyTo, text, null);
    }
  }

  BackroomPage page(Draft draft, ActingPerson acting, Here here) {
    PersonId reader = acting.person();
    Said answered = draft.replyTo() == null ? null : backroom.find(draft.replyTo()).map(line -> said(line, reader)).orElse(null);
    return new BackroomPage(here.frame(t("team.backroom"), t("team.backroom.description")).at(new Crumb(t("team.desk"), DESK)).personal(), here.csrf().get(), lines(reader, here),
        board.today(acting), present(reader), draft.key().toString(), answered, draft.text(), draft.problemKey(), pointers(reader),
        sectors(roll.find(reader).map(Roll.Entry::sector).orElse(null)));
  }

  RoomLines lines(PersonId reader, Here here) {
    List<BackroomLine> all = backroom.newest(SHOWN);
    Map<Integer, List<Said>> answers = new LinkedHashMap<>();
    var firsts = new ArrayList<BackroomLine>();
    for (BackroomLine line : all) {
      if (line.replyTo() == null) firsts.add(line);
      else answers.computeIfAbsent(line.replyTo(), none -> new ArrayList<>()).add(said(line, reader));
    }
    List<Strand> strands = firsts.stream().map(line -> new Strand(said(line, reader), answers.getOrDefault(line.seq(), List.of()))).toList();
    return new RoomLines(here.language().orComplete().at(DESK), all.isEmpty() ? 0 : all.getLast().seq(), strands);
  }

  private Said said(BackroomLine line, PersonId reader) {
    return new Said(line.seq(), line.name(), line.author().equals(reader), line.mentions().contains(reader),
        line.conversation() == null ? null : line.conversation().toString(), line.text(), times.of(line.at()), line.at().toString());
  }

  private List<Present> present(PersonId reader) {
    Map<PersonId, Roll.Entry> entries = roll.everybody().stream().collect(Collectors.toMap(Roll.Entry::person, one -> one));
    return duty.present().stream()
        .map(one -> new Present(one.name(), one.person().equals(reader), sits(one, Optional.ofNullable(entries.get(one.person()))), one.isFree()))
        .toList();
  }

  private static String sits(Duty.OnDuty one, Optional<Roll.Entry> entry) {
    Optional<String> sector = entry.map(Roll.Entry::sector).map(found -> t(found.key()));
    return Stream.concat(Stream.ofNullable(one.workplace()), sector.stream()).collect(Collectors.joining(" · "));
  }

  private List<Choice> pointers(PersonId reader) {
    return conversations.activeOf(reader).stream().map(one -> new Choice(one.id().toString(), title(one), false)).toList();
  }

  private String title(Conversation one) {
    return (one.topic() == null ? t("team.conversation") : t(one.topic().key())) + ", " + times.of(one.startedAt());
  }

  private static List<Choice> sectors(@Nullable Sector own) {
    return Arrays.stream(Sector.values()).map(sector -> new Choice(sector.word(), t(sector.key()), sector == own)).toList();
  }
}
