package no.karrierenorge.eguidance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingLinksTest {
  private final MeetingId meeting = MeetingId.fresh();

  @Test
  void ourOwnRoomHasAPersonalLinkAndOneWithoutAKey() {
    var links = new MeetingLinks("https://karriere.example", "");

    assertThat(links.plain(meeting)).isEqualTo("https://karriere.example/veiledning/mote/" + meeting);
    assertThat(links.personal(meeting, "key")).isEqualTo("https://karriere.example/veiledning/mote/" + meeting + "?nokkel=key");
  }

  @Test
  void theOrganisationsOwnServiceIsNamedInsteadWhenThereIsOne() {
    var links = new MeetingLinks("https://karriere.example", "https://meet.example/rooms/{id}?lang=nb");

    assertThat(links.personal(meeting, "key")).isEqualTo("https://meet.example/rooms/" + meeting + "?lang=nb").isEqualTo(links.plain(meeting));
  }
}
