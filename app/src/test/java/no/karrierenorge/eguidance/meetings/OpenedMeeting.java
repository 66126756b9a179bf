package no.karrierenorge.eguidance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.Visit;

/** A meeting that the demo's first e-counsellor has opened, and those who come to it as browsers do: by their links and cookies. */
public final class OpenedMeeting {
  static final String LIST = "/arbeid/e-veiledning/moter";

  private static final Pattern LINK = Pattern.compile("value=\"[^\"]*/veiledning/mote/([0-9a-f-]{36})\\?nokkel=([\\w-]{32})\"");

  private final Visit counsellor;
  private String id = "";
  private String seekerKey = "";

  public OpenedMeeting(int port) {
    this.counsellor = new Visit(port).as("ecounsellor-1");
    open(Map.of());
  }

  OpenedMeeting open(Map<String, String> form) {
    Matcher link = link(counsellor.post(LIST, form, LIST).body());
    id = link.group(1);
    seekerKey = link.group(2);
    return this;
  }

  private static Matcher link(String page) {
    Matcher link = LINK.matcher(page);
    assertThat(link.find()).as("a link on " + page).isTrue();
    return link;
  }

  String path() {
    return "/veiledning/mote/" + id;
  }

  public String seekerKey() {
    return seekerKey;
  }

  public Visit counsellor() {
    return counsellor;
  }

  public MeetingId id() {
    return MeetingId.find(id).orElseThrow();
  }

  /** A key of a new link for the seeker or a third. */
  public String invite(String part) {
    return link(counsellor.post(LIST + "/" + id + "/lenke", Map.of("part", part), LIST).body()).group(2);
  }

  /** Somebody who has followed a link. */
  public Visit guest(String key) {
    return guest(key, new Visit(counsellor.port()));
  }

  /** The same at another node. */
  public Visit guest(String key, Visit visit) {
    assertThat(visit.get(path() + "?nokkel=" + key).statusCode()).isEqualTo(302);
    return visit;
  }

  /** The stream of a visitor's page, which has said hello. */
  public StreamClient stream(Visit visit, UUID sitting) {
    return socket(visit).say("{\"type\":\"hello\",\"sitting\":\"" + sitting + "\"}");
  }

  public StreamClient socket(Visit visit) {
    String name = visit.cookie(MeetingCookie.NAME).isPresent() ? MeetingCookie.NAME : "__Host-karriere";
    String cookie = name + "=" + visit.cookie(name).orElse("none");
    return new StreamClient(visit.port(), "/api/eguidance/meetings/" + id + "/stream", Map.of("Cookie", cookie, "Origin", "http://localhost:" + visit.port()));
  }
}
