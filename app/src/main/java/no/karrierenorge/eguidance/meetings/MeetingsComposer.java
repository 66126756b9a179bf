package no.karrierenorge.eguidance.meetings;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage.Choice;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage.Fresh;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage.MeetingLine;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a counsellor's meetings together. Conversations are named by topic, never by who asks. */
@Component
class MeetingsComposer {
  private final Meetings meetings;
  private final Guests guests;
  private final Conversations conversations;
  private final MeetingLinks links;
  private final Clock clock;

  MeetingsComposer(Meetings meetings, Guests guests, Conversations conversations, MeetingLinks links, Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.conversations = conversations;
    this.links = links;
    this.clock = clock;
  }

  /** @param fresh a link to show once, or nothing; {@code problemKey} what is wrong with the form, or nothing */
  MeetingsPage of(Here here, PersonId counsellor, @Nullable Fresh fresh, @Nullable String problemKey) {
    List<Choice> active = conversations.activeOf(counsellor).stream()
        .map(conversation -> new Choice(conversation.id().toString(), nameOf(conversation)))
        .toList();
    List<MeetingLine> lines = meetings.of(counsellor).stream().map(this::line).toList();
    return new MeetingsPage(here.frame(t("meeting.list"), t("meeting.list")).personal(), t("meeting.list"), fresh, problemKey, active, lines,
        links.isElsewhere());
  }

  private MeetingLine line(Meeting meeting) {
    boolean hasThird = guests.of(meeting.id(), clock.instant()).stream().anyMatch(guest -> guest.part() == Part.THIRD);
    String path = links.isElsewhere() ? links.plain(meeting.id()) : MeetingLinks.path(meeting.id());
    String name = meeting.conversation() == null ? t("meeting.alone")
        : conversations.find(meeting.conversation()).map(MeetingsComposer::nameOf).orElse(t("meeting.alone"));
    return new MeetingLine(meeting.id().toString(), path, Dates.of(meeting.startsAt().atZone(Oslo.ZONE).toLocalDateTime()), name, hasThird);
  }

  private static String nameOf(Conversation conversation) {
    String started = Dates.of(conversation.startedAt().atZone(Oslo.ZONE).toLocalDateTime());
    return t("meeting.from", conversation.topic() == null ? t("meeting.topicless") : t(conversation.topic().key()), started);
  }
}
