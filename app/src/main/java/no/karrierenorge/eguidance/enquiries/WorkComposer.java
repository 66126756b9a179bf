package no.karrierenorge.eguidance.enquiries;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.calls.PhonePanel;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Correspondences;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.eguidance.enquiries.view.WorkPage;
import no.karrierenorge.eguidance.enquiries.view.WorkPage.Opened;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the counsellors' page of written questions and calls together. */
@Component
class WorkComposer {
  static final String PATH = "/arbeid/e-veiledning/henvendelser";

  private final WorkList list;
  private final WorkItems items;
  private final PhonePanel phones;
  private final Correspondences correspondences;
  private final Messages messages;
  private final Places places;

  WorkComposer(WorkList list, WorkItems items, PhonePanel phones, Correspondences correspondences, Messages messages, Places places) {
    this.list = list;
    this.items = items;
    this.phones = phones;
    this.correspondences = correspondences;
    this.messages = messages;
    this.places = places;
  }

  /** @param problemKey message key of what went wrong, or nothing */
  WorkPage of(@Nullable Conversation opened, @Nullable String problemKey, ActingPerson acting, Here here) {
    var frame = here.frame(t("enquiry.work"), t("enquiry.work.lead")).at(new Crumb(t("enquiry.work.desk"), "/arbeid/e-veiledning")).personal();
    List<Option> counties = places.counties().stream().map(county -> new Option(county.slug(), county.name().nb(), false)).toList();
    List<Option> languages = Language.COMPLETE.stream().map(language -> new Option(language.tag(), language.ownName(), false)).toList();
    return new WorkPage(frame, problemKey, items.of(list.of(acting.person()), opened), items.of(list.waiting(), opened),
        items.of(list.calls(), opened), opened == null ? null : opened(opened), Wording.topics(null), counties, languages);
  }

  private Opened opened(Conversation conversation) {
    Optional<Correspondence> way = correspondences.find(conversation.id());
    boolean isActive = conversation.state() == ConversationState.ACTIVE;
    WorkItems.Due due = items.due(conversation, way.orElse(null));
    return new Opened(conversation.id().toString(), Wording.title(conversation), items.about(conversation, way.orElse(null)), due.clock(),
        due.words(), Wording.letters(messages.after(conversation.id(), 0), Author.COUNSELLOR),
        correspondences.findDraft(conversation.id()).orElse(""), UUID.randomUUID().toString(), isActive && conversation.channel().isWritten(),
        isActive && conversation.channel() != Channel.PHONE, conversation.isOver(), phones.of(conversation, way.orElse(null)),
        channels(conversation).stream().map(channel -> new Option(channel.name(), t(channel.key()), false)).toList(),
        way.filter(any -> isActive).map(any -> languages(conversation)).orElse(List.of()));
  }

  private static List<Option> languages(Conversation conversation) {
    return Arrays.stream(Language.values())
        .map(language -> new Option(language.tag(), language.ownName(), language == conversation.language()))
        .toList();
  }

  /** The ways in which a conversation can go on: those in which the seeker can be reached, other than the one it is in. */
  List<Channel> channels(Conversation conversation) {
    if (conversation.state() != ConversationState.ACTIVE) return List.of();
    Optional<Reply> reply = correspondences.find(conversation.id()).map(Correspondence::reply);
    return Arrays.stream(Channel.values())
        .filter(channel -> channel != conversation.channel() && isPossible(channel, reply))
        .toList();
  }

  private static boolean isPossible(Channel channel, Optional<Reply> reply) {
    return switch (channel) {
      case PHONE -> true;
      case QUESTION -> reply.isPresent();
      case MAIL -> reply.filter(way -> way.by() == Reply.By.MAIL).isPresent();
      case SMS -> reply.filter(way -> way.by() == Reply.By.SMS).isPresent();
      case CHAT, CALL_ME, MEETING -> false;
    };
  }
}
