package no.karrierenorge.eguidance.desk;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.conversations.WaitingQueue;
import no.karrierenorge.eguidance.desk.view.Lists;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.screens.Waiting;
import no.karrierenorge.eguidance.screens.WaitingList;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes what changes by itself on the screen. */
@Component
class ListsComposer {
  private static final Duration LATE = Duration.ofMinutes(5);
  private static final Duration UNWRITTEN_SINCE = Duration.ofDays(7);
  private static final int TITLE_CHARACTERS = 60;

  private final Conversations conversations;
  private final Messages messages;
  private final WaitingList waitingList;
  private final WaitingQueue queue;
  private final Duty duty;
  private final Clock clock;

  ListsComposer(Conversations conversations, Messages messages, WaitingList waitingList, WaitingQueue queue, Duty duty, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.waitingList = waitingList;
    this.queue = queue;
    this.duty = duty;
    this.clock = clock;
  }

  /**
   * @param open the id of the conversation that stands open, or nothing
   * @param base the desk's address in her language
   */
  Lists of(PersonId counsellor, @Nullable String open, String base, String csrf) {
    List<Duty.OnDuty> present = duty.present();
    Duty.OnDuty own = present.stream().filter(one -> one.person().equals(counsellor)).findFirst().orElseThrow();
    List<Waiting> front = waitingList.front();
    Optional<Duty.OnDuty> turn = front.isEmpty() ? Optional.empty() : FairOffer.of(present);
    return new Lists(base, csrf, own(own),
        conversations.activeOf(counsellor).stream().map(one -> row(one, open)).toList(),
        front.stream().map(this::queueRow).toList(), front.size() < WaitingList.SHOWN ? front.size() : queue.length(),
        front.isEmpty() ? null : since(front.getFirst().conversation().waitingSince()),
        turn.map(one -> turnKey(one, own)).orElse(null),
        turn.map(Duty.OnDuty::name).orElse(null), unwritten(counsellor),
        present.stream().map(one -> colleague(one, counsellor)).toList());
  }

  private static Lists.Own own(Duty.OnDuty own) {
    Instant until = own.pauseUntil();
    String pause = until == null ? null : Times.of(until.atZone(Oslo.ZONE).toLocalTime());
    return new Lists.Own(own.available(), own.active(), own.places(), own.workplace(), pause);
  }

  private static String turnKey(Duty.OnDuty turn, Duty.OnDuty own) {
    if (own.active() >= own.places()) return "desk.notice.at-limit";
    return turn.person().equals(own.person()) ? "desk.turn.yours" : "desk.turn.other";
  }

  private List<Lists.Unwritten> unwritten(PersonId counsellor) {
    return conversations.unwrittenOf(counsellor, clock.instant().minus(UNWRITTEN_SINCE)).stream()
        .map(one -> new Lists.Unwritten(one.id().toString(), title(one), ended(one)))
        .toList();
  }

  private static String ended(Conversation one) {
    ZonedDateTime at = Objects.requireNonNull(one.endedAt()).atZone(Oslo.ZONE);
    return Times.day(at.toLocalDate()) + ", " + Times.of(at.toLocalTime());
  }

  private Lists.Row row(Conversation one, @Nullable String open) {
    boolean isCurrent = one.id().toString().equals(open);
    List<Message> unread = messages.after(one.id(), Math.min(one.readByCounsellor(), Math.max(0, one.lastSeq() - 1)));
    Message last = unread.getLast();
    long news = unread.stream().filter(line -> line.author() == Author.SEEKER && line.seq() > one.readByCounsellor()).count();
    return new Lists.Row(one.id().toString(), title(one), isCurrent, isCurrent ? 0 : (int) news, last.author() == Author.COUNSELLOR,
        WaitingList.beginning(Frames.text(last, Text.language())), since(last.at()), otherLanguage(one));
  }

  private Lists.QueueRow queueRow(Waiting waiting) {
    Conversation one = waiting.conversation();
    String topic = one.topic() == null ? "" : t(one.topic().key());
    String language = otherLanguage(one);
    String about = language == null ? topic : topic.isEmpty() ? language : topic + " · " + language;
    boolean isLate = one.waitingSince().plus(LATE).isBefore(clock.instant());
    return new Lists.QueueRow(one.id().toString(), waiting.position(), waiting.question().isEmpty() ? t("conversation.call-wish") : waiting.question(), about, since(one.waitingSince()), isLate);
  }

  /** Nobody has a name here: a conversation is called by its topic, or by how it began. */
  String title(Conversation one) {
    return one.topic() == null ? messages.first(one.id()).map(line -> WaitingList.beginning(Frames.text(line, Text.language()), TITLE_CHARACTERS)).orElse("") : t(one.topic().key());
  }

  private static @Nullable String otherLanguage(Conversation one) {
    return one.language() == Language.NB ? null : one.language().ownName();
  }

  private String since(Instant then) {
    long minutes = Duration.between(then, clock.instant()).toMinutes();
    return minutes < 1 ? t("desk.now") : t("desk.minutes", minutes);
  }

  static Lists.Colleague colleague(Duty.OnDuty one, PersonId self) {
    return new Lists.Colleague(one.person().toString(), one.name(), one.workplace(), stateKey(one), one.active(), one.places(),
        one.person().equals(self));
  }

  private static String stateKey(Duty.OnDuty one) {
    if (one.pauseUntil() != null) return "desk.state.wrap-up";
    if (!one.available()) return "desk.state.away";
    return one.isFree() ? "desk.state.free" : "desk.state.busy";
  }
}
