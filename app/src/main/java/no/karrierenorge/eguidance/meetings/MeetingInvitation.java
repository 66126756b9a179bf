package no.karrierenorge.eguidance.meetings;

import java.time.Instant;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.ChannelDesk;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.meetings.MeetingDesk.Opened;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage.Fresh;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens meetings and makes the links that people are invited with. */
@Component
class MeetingInvitation {
  private final MeetingDesk desk;
  private final MeetingLinks links;
  private final ChannelDesk channels;
  private final Counsellors counsellors;

  MeetingInvitation(MeetingDesk desk, MeetingLinks links, ChannelDesk channels, Counsellors counsellors) {
    this.desk = desk;
    this.links = links;
    this.channels = channels;
    this.counsellors = counsellors;
  }

  /**
   * Opens a meeting. The line in the conversation holds no key: who may read it is known by the conversation's own.
   *
   * @param says whether to tell the seeker in the conversation
   */
  Fresh open(ActingPerson counsellor, @Nullable Conversation from, Instant startsAt, boolean says) {
    counsellors.enter(counsellor);
    Opened opened = desk.open(counsellor.person(), from, startsAt);
    boolean isSaid = says && from != null && say(opened.meeting(), from, counsellor);
    return new Fresh("meeting.link.seeker", links.personal(opened.meeting().id(), opened.seekerKey()), isSaid);
  }

  private boolean say(Meeting meeting, Conversation conversation, ActingPerson counsellor) {
    String where = Text.of(conversation.language().orComplete(), "meeting.line", links.plain(meeting.id()));
    return channels.move(conversation.id(), counsellor.person(), Channel.MEETING, where);
  }

  Fresh renew(Meeting meeting, Part guest) {
    return new Fresh("meeting.link." + guest.word(), links.personal(meeting.id(), desk.invite(meeting, guest)), false);
  }
}
