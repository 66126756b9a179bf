package no.karrierenorge.eguidance.desk;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.desk.view.Lists;
import no.karrierenorge.eguidance.desk.view.Talk;
import no.karrierenorge.eguidance.live.LineHtml;
import no.karrierenorge.eguidance.live.PageCards;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.eguidance.live.view.Line;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the conversation that stands open. */
@Component
class TalkComposer {
  private final Messages messages;
  private final ListsComposer lists;
  private final Duty duty;
  private final Places places;
  private final PageCards cards;

  TalkComposer(Messages messages, ListsComposer lists, Duty duty, Places places, PageCards cards) {
    this.messages = messages;
    this.lists = lists;
    this.duty = duty;
    this.places = places;
    this.cards = cards;
  }

  Talk of(Conversation open, PersonId counsellor) {
    List<Line> lines = messages.after(open.id(), 0).stream().map(line -> LineHtml.line(line, Author.COUNSELLOR, Text.language())).toList();
    List<Lists.Colleague> free = duty.present().stream()
        .filter(one -> one.isFree() && !one.person().equals(counsellor))
        .map(one -> ListsComposer.colleague(one, counsellor))
        .toList();
    return new Talk(open.id().toString(), lists.title(open), facts(open), open.page(), pageTitle(open.page()), open.language().tag(),
        open.state() == ConversationState.ACTIVE, lines, UUID.randomUUID().toString(), open.lastSeq(), open.readBySeeker(), free);
  }

  private @Nullable String pageTitle(@Nullable String path) {
    return path == null ? null : cards.find(path).map(Card::title).orElse(path);
  }

  private List<String> facts(Conversation open) {
    var facts = new ArrayList<String>();
    facts.add(t(open.seeker() == null ? "desk.anonymous" : "desk.logged-in"));
    facts.add(open.language().ownName());
    if (open.county() != null) places.findCounty(open.county()).ifPresent(county -> facts.add(county.name().in(Text.language())));
    return facts;
  }
}
