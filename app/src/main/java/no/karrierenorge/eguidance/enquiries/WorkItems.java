package no.karrierenorge.eguidance.enquiries;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.PromiseClock;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.eguidance.enquiries.view.WorkPage.Item;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the counsellors' lists, each with its clock. */
@Component
class WorkItems {
  private static final int SNIPPET = 90;

  private final Conversations conversations;
  private final Correspondences correspondences;
  private final Messages messages;
  private final Clock clock;

  WorkItems(Conversations conversations, Correspondences correspondences, Messages messages, Clock clock) {
    this.conversations = conversations;
    this.correspondences = correspondences;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param clock a word of {@link PromiseClock}, or empty */
  record Due(String clock, String words) {}

  List<Item> of(List<ConversationId> lines, @Nullable Conversation opened) {
    return lines.stream().flatMap(id -> conversations.find(id).map(found -> item(found, opened)).stream()).toList();
  }

  private Item item(Conversation conversation, @Nullable Conversation opened) {
    Correspondence way = correspondences.find(conversation.id()).orElse(null);
    Due due = due(conversation, way);
    boolean isOpen = opened != null && opened.id().equals(conversation.id());
    return new Item(conversation.id().toString(), Wording.title(conversation), about(conversation, way), snippet(conversation), due.clock(), due.words(), isOpen);
  }

  /** A call is due at its hour; a question when its answer was promised; what is spoken of now has no clock. */
  Due due(Conversation conversation, @Nullable Correspondence way) {
    Instant now = clock.instant();
    if (conversation.channel() == Channel.CALL_ME) return call(conversation.waitingSince(), now);
    if (way == null || !conversation.channel().isWritten()) return new Due("", "");
    if (way.promisedAt() == null) return new Due("", t("enquiry.clock.none"));
    PromiseClock state = PromiseClock.of(way.promisedAt(), now);
    return new Due(state.word(), t("enquiry.clock." + state.word(), Wording.moment(way.promisedAt())));
  }

  private static Due call(Instant at, Instant now) {
    String key = now.isBefore(at) ? "enquiry.clock.call" : "enquiry.clock.call-now";
    return new Due(PromiseClock.of(at, now).word(), t(key, Wording.moment(at)));
  }

  String about(Conversation conversation, @Nullable Correspondence way) {
    var about = new ArrayList<String>();
    about.add(t(conversation.channel().key()));
    if (way != null && way.workplace() != null) about.add(t("enquiry.professional.asks", t(way.workplace().key())));
    String language = conversation.language().ownName();
    if (way != null && way.isLanguageGuessed()) about.add(t("enquiry.language.guessed", language));
    else if (conversation.language() != Language.NB) about.add(language);
    if (conversation.page() != null) about.add(t("enquiry.from", conversation.page()));
    return String.join(" · ", about);
  }

  private String snippet(Conversation conversation) {
    String first = messages.first(conversation.id()).map(line -> Frames.text(line, Text.language())).orElse("").replace('\n', ' ');
    return first.length() <= SNIPPET ? first : first.substring(0, SNIPPET).strip() + "…";
  }
}
