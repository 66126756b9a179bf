package no.karrierenorge.eguidance.questions;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.correspondence.AskingSeeker;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.QuestionList;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.eguidance.questions.view.FollowPage;
import no.karrierenorge.eguidance.questions.view.FollowPage.Opened;
import no.karrierenorge.eguidance.questions.view.FollowPage.Own;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which a question is followed. */
@Component
class FollowComposer {
  static final String PATH = "/veiledning/sporsmal/svar";

  private final Correspondences correspondences;
  private final Conversations conversations;
  private final Messages messages;
  private final QuestionList list;

  FollowComposer(Correspondences correspondences, Conversations conversations, Messages messages, QuestionList list) {
    this.correspondences = correspondences;
    this.conversations = conversations;
    this.messages = messages;
    this.list = list;
  }

  /** @param problemKey why {@code text} could not be sent; nothing when there is nothing to send */
  record Unsent(String text, @Nullable String problemKey) {
    static final Unsent NOTHING = new Unsent("", null);
  }

  /** Before anything is opened. */
  FollowPage closed(@Nullable String problemKey, Here here) {
    List<Own> own = AskingSeeker.find().map(list::ofSeeker).orElse(List.of()).stream()
        .flatMap(id -> conversations.find(id).stream())
        .map(FollowComposer::own)
        .toList();
    return new FollowPage(frame(here), problemKey, own, null);
  }

  private static Own own(Conversation conversation) {
    String when = Dates.of(conversation.startedAt().atZone(Oslo.ZONE).toLocalDate());
    return new Own(PATH + "?samtale=" + conversation.id(), Wording.title(conversation), when);
  }

  FollowPage opened(Conversation conversation, String code, Unsent unsent, Here here) {
    Conversation now = conversations.find(conversation.id()).orElseThrow();
    boolean isCall = now.channel() == Channel.CALL_ME;
    var opened = new Opened(code, code.isEmpty() ? now.id().toString() : "", Wording.title(now), status(now),
        Wording.letters(messages.after(now.id(), 0), Author.SEEKER), UUID.randomUUID().toString(), unsent.text(), !now.isOver() && !isCall, !now.isOver());
    return new FollowPage(frame(here), unsent.problemKey(), List.of(), opened);
  }

  private String status(Conversation conversation) {
    if (conversation.isOver()) return t("enquiry.status.over");
    if (conversation.channel() == Channel.CALL_ME) return t("enquiry.status.call", Wording.moment(conversation.waitingSince()));
    Correspondence way = correspondences.find(conversation.id()).orElseThrow();
    return way.promisedAt() == null ? t("enquiry.status.answered") : t("enquiry.status.promised", Wording.moment(way.promisedAt()));
  }

  private static PageFrame frame(Here here) {
    String title = t("enquiry.follow");
    return here.frame(title, t("enquiry.follow.lead")).at(new Crumb(t("shell.door.talk"), "/veiledning"), new Crumb(title, PATH))
        .behind(Door.TALK).personal();
  }
}
