package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.WaitingTimes;
import no.karrierenorge.eguidance.live.PlaceWords;
import no.karrierenorge.eguidance.live.view.Place;
import no.karrierenorge.eguidance.seekers.view.FarewellPage;
import no.karrierenorge.eguidance.seekers.view.LinesPage;
import no.karrierenorge.eguidance.seekers.view.Talk;
import no.karrierenorge.eguidance.seekers.view.TalkPage;
import no.karrierenorge.eguidance.seekers.view.TalkPage.Counsellor;
import no.karrierenorge.eguidance.seekers.view.WaitingPage;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a conversation that goes on: the waiting room, and the conversation itself. */
@Component
class ChatComposer {
  private final Talks talks;
  private final WaitingTimes waitingTimes;
  private final Counsellors counsellors;
  private final ReadingTips reading;
  private final KeepingTime keeping;

  ChatComposer(Talks talks, WaitingTimes waitingTimes, Counsellors counsellors, ReadingTips reading, KeepingTime keeping) {
    this.talks = talks;
    this.waitingTimes = waitingTimes;
    this.counsellors = counsellors;
    this.reading = reading;
    this.keeping = keeping;
  }

  WaitingPage waiting(OwnConversation own, Here here, Talk.Draft draft) {
    return new WaitingPage(frame(here, "chat.waiting.title"), talks.of(own, draft), place(own), keptKey(own),
        keeping.words(own.conversation()), reading.of(own.conversation()));
  }

  private Place place(OwnConversation own) {
    return PlaceWords.of(waitingTimes.of(own.id()));
  }

  TalkPage talk(OwnConversation own, Here here, Talk.Draft draft) {
    return new TalkPage(frame(here, "chat.talk.title"), talks.of(own, draft), counsellor(own.conversation()), keptKey(own),
        keeping.words(own.conversation()));
  }

  private Counsellor counsellor(Conversation conversation) {
    Counsellors.Face face = Optional.ofNullable(conversation.counsellor()).flatMap(counsellors::findFace).orElseThrow();
    return new Counsellor(face.name(), face.name().substring(0, 1), face.about() == null ? face.workplace() : face.about());
  }

  /** @param side the state that the page around the frame was made for */
  LinesPage lines(OwnConversation own, Here here, boolean refreshing, @Nullable String side) {
    ConversationState state = own.conversation().state();
    Place place = state == ConversationState.WAITING ? place(own) : null;
    String around = Arrays.stream(ConversationState.values()).map(Enum::name).filter(name -> name.equals(side)).findFirst().orElse(state.name());
    return new LinesPage(frame(here, "chat.lines.title"), talks.of(own, Talks.nothingUnsent()), place, around,
        !around.equals(state.name()), refreshing);
  }

  FarewellPage farewell(OwnConversation own, Here here) {
    return switch (own.conversation().state()) {
      case WAITING -> new FarewellPage(frame(here, "chat.leave.title"), own.path(), true);
      case ACTIVE, ENDED -> new FarewellPage(frame(here, "chat.end.title"), own.path(), false);
    };
  }

  private static String keptKey(OwnConversation own) {
    return own.isAnonymous() ? "chat.kept.anonymous" : "chat.kept.known";
  }

  static PageFrame frame(Here here, String titleKey) {
    return here.frame(t(titleKey), t(titleKey)).behind(Door.TALK).personal();
  }
}
