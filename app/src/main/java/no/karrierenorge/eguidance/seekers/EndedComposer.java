package no.karrierenorge.eguidance.seekers;

import java.util.UUID;
import no.karrierenorge.eguidance.seekers.view.EndedPage;
import no.karrierenorge.eguidance.seekers.view.EndedPage.Feedback;
import no.karrierenorge.eguidance.seekers.view.EndedPage.Log;
import no.karrierenorge.eguidance.seekers.view.EndedPage.LogState;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Makes the page of a conversation that is over. */
@Component
class EndedComposer {
  private final Talks talks;
  private final KeepingTime keeping;
  private final Feedbacks feedbacks;
  private final LogMail mail;

  EndedComposer(Talks talks, KeepingTime keeping, Feedbacks feedbacks, LogMail mail) {
    this.talks = talks;
    this.keeping = keeping;
    this.feedbacks = feedbacks;
    this.mail = mail;
  }

  /** @param isLogSent whether the log has just been sent by mail */
  EndedPage page(OwnConversation own, Here here, boolean isLogSent) {
    return page(own, here, given(own), log(own, isLogSent ? LogState.SENT : LogState.OFFERED, ""));
  }

  EndedPage page(OwnConversation own, Here here, Feedback feedback) {
    return page(own, here, feedback, log(own, LogState.OFFERED, ""));
  }

  /** @param state why the log was not sent to the address that was typed */
  EndedPage unsent(OwnConversation own, Here here, LogState state, String typed) {
    return page(own, here, given(own), log(own, state, typed));
  }

  private Feedback given(OwnConversation own) {
    return feedbacks.isGiven(own.id()) ? Feedback.GIVEN : Feedback.ASKED;
  }

  private Log log(OwnConversation own, LogState state, String typed) {
    return new Log(mail.isOffered(own.conversation()) ? state : LogState.NOT_OFFERED, typed, UUID.randomUUID().toString());
  }

  private EndedPage page(OwnConversation own, Here here, Feedback feedback, Log log) {
    return new EndedPage(ChatComposer.frame(here, "chat.ended.title"), talks.of(own, Talks.nothingUnsent()),
        own.conversation().takenAt() != null, own.isOnDevice(), keeping.words(own.conversation()), feedback, log);
  }
}
