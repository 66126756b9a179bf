package no.karrierenorge.eguidance.seekers;

import no.karrierenorge.eguidance.seekers.view.EndedPage;
import no.karrierenorge.eguidance.seekers.view.EndedPage.Feedback;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Makes the page of a conversation that is over. */
@Component
class EndedComposer {
  private final Talks talks;
  private final KeepingTime keeping;
  private final Feedbacks feedbacks;

  EndedComposer(Talks talks, KeepingTime keeping, Feedbacks feedbacks) {
    this.talks = talks;
    this.keeping = keeping;
    this.feedbacks = feedbacks;
  }

  EndedPage page(OwnConversation own, Here here) {
    return page(own, here, feedbacks.isGiven(own.id()) ? Feedback.GIVEN : Feedback.ASKED);
  }

  EndedPage page(OwnConversation own, Here here, Feedback feedback) {
    return new EndedPage(ChatComposer.frame(here, "chat.ended.title"), talks.of(own, Talks.nothingUnsent()),
        own.conversation().takenAt() != null, own.isOnDevice(), keeping.words(own.conversation()), feedback);
  }
}
