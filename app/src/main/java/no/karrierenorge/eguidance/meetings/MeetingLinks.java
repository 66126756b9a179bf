package no.karrierenorge.eguidance.meetings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a meeting is: in our own room, or in the organisation's own meeting service when the installation names one. */
@Component
class MeetingLinks {
  private static final String ID = "{id}";

  private final String site;
  private final String elsewhere;

  /** @param elsewhere an address with {@code {id}} in it, or nothing */
  MeetingLinks(@Value("${karriere.public-url}") String site, @Value("${karriere.eguidance-meeting-url}") String elsewhere) {
    this.site = site;
    this.elsewhere = elsewhere;
  }

  boolean isElsewhere() {
    return !elsewhere.isEmpty();
  }

  /** The path of our room. */
  static String path(MeetingId meeting) {
    return "/veiledning/mote/" + meeting;
  }

  /** For those who are known already: by their conversation, or as its counsellor. It holds no key. */
  String plain(MeetingId meeting) {
    return isElsewhere() ? elsewhere.replace(ID, meeting.toString()) : site + path(meeting);
  }

  /** For whoever holds it. */
  String personal(MeetingId meeting, String key) {
    return isElsewhere() ? plain(meeting) : site + path(meeting) + "?nokkel=" + key;
  }
}
