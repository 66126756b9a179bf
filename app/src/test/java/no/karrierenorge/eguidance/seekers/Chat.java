package no.karrierenorge.eguidance.seekers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import no.karrierenorge.testing.Visit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two sides of a chat as these tests play them: a seeker at her browser, and Ane who answers. */
class Chat {
  static final String DOOR = "/veiledning/chat";

  private final GuidanceDesk desk;
  private final Counsellors counsellors;
  private final People people;
  private final JdbcClient database;

  Chat(ApplicationContext platform) {
    this.desk = platform.getBean(GuidanceDesk.class);
    this.counsellors = platform.getBean(Counsellors.class);
    this.people = platform.getBean(People.class);
    this.database = platform.getBean(JdbcClient.class);
  }

  /** Everybody has gone home: the queue is empty, and Ane has room. */
  void isQuiet() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    database.sql("update eguidance.setting set queue_limit = 200").update();
    counsellors.enter(ane());
  }

  void hasAQueueOfAtMost(int limit) {
    database.sql("update eguidance.setting set queue_limit = :limit").param("limit", limit).update();
  }

  private ActingPerson ane() {
    var service = new Organisation(Organisation.Kind.NATIONAL_SERVICE, "e-veiledningen", "E-veiledningen", null);
    return new ActingPerson(people.admit("test", "ane", "Ane Berg"), "Ane Berg", new Hat(Role.E_COUNSELLOR, service), Instant.now(), null);
  }

  /** A seeker asks, and stands in the waiting room: the path of her conversation. */
  static String asks(Visit seeker, String question) {
    HttpResponse<String> answer = seeker.post(DOOR, Map.of("sporsmal", question, "fra", "/yrker/sykepleier"), DOOR);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
  }

  void aneTakes(String path) {
    desk.take(ane().person(), id(path));
  }

  void aneSays(String path, String text) {
    desk.say(id(path), ane().person(), UUID.randomUUID(), text);
  }

  void seekerSays(String path, String text) {
    desk.say(id(path), null, UUID.randomUUID(), text);
  }

  void isAMinuteLater(String path) {
    database.sql("update eguidance.message set at = at - interval '61 seconds' where conversation = :id").param("id", id(path).value()).update();
  }

  /** As if so many had been said. */
  void hasLines(String path, int lines) {
    database.sql("update eguidance.conversation set last_seq = :lines where id = :id").param("id", id(path).value()).param("lines", lines).update();
  }

  static ConversationId id(String path) {
    return ConversationId.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
  }
}
