package no.karrierenorge.eguidance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.consent.ConsentDesk;
import no.karrierenorge.consent.Giving;
import no.karrierenorge.consent.Ground;
import no.karrierenorge.consent.Recipient;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Blocks;
import no.karrierenorge.eguidance.conversations.LookingOn;
import no.karrierenorge.eguidance.incoming.ChannelTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Conversations with everything that can stand beside them, by every way in; and nothing of it ninety days after the end. */
class EverythingEmptiedTest extends ChannelTest {
  private static final Instant ENDED = Instant.parse("2001-03-01T12:00:00Z");

  /** Every table that points to a conversation, and the column that does. */
  private static final String POINTERS = """
      select c.conrelid::regclass::text as name, a.attname as pointer
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'eguidance.conversation'::regclass
      """;

  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Blocks blocks;
  @Autowired private ConsentDesk consents;

  @Test
  void nothingPersonalRemainsAndTheFiguresStay() throws Exception {
    UUID[] all = {chat(), question(), call(), sms()};
    until(() -> told(all, "status = 'SENT'") >= 4);
    longAgo(all);
    Map<String, Integer> before = sealed(all);
    assertThat(before).containsKeys("eguidance.message", "eguidance.conversation_feedback", "eguidance.correspondence", "eguidance.callback",
        "eguidance.consult_note", "eguidance.block");
    assertThat(told(all, "body is not null and recipient is not null")).isGreaterThanOrEqualTo(3);
    int notices = told(all, "true");

    Clock late = Clock.fixed(ENDED.plus(Duration.ofDays(91)), ZoneOffset.UTC);
    int emptied = new Retention(database, transaction, new Emptying(database, events, late), late).empty();

    assertThat(emptied).isEqualTo(4);
    nothingPersonalRemains(all);
    theFiguresStay(all, notices);
  }

  private void nothingPersonalRemains(UUID[] all) {
    assertThat(sealed(all)).as("sealed columns and hashes").isEmpty();
    assertThat(told(all, "recipient is not null or subject is not null or body is not null")).isZero();
    assertThat(count("eguidance.conversation where id = any (:all) and (token_hash is not null or page is not null or seeker is not null)", all)).isZero();
    assertThat(count("eguidance.correspondence where conversation = any (:all) and mail_reference is not null", all)).isZero();
    assertThat(count("eguidance.block where conversation = any (:all)", all)).as("reasons").isZero();
    assertThat(count("eguidance.observation where conversation = any (:all)", all)).isZero();
    assertThat(count("consent.consent where item = any (:all)", all)).isZero();
  }

  private void theFiguresStay(UUID[] all, int notices) {
    assertThat(count("eguidance.conversation where id = any (:all) and emptied_at is not null and ended_at is not null", all)).isEqualTo(4);
    assertThat(count("eguidance.conversation_feedback where conversation = any (:all) and helped = 'YES'", all)).isEqualTo(1);
    assertThat(count("eguidance.correspondence where conversation = any (:all) and reply in ('MAIL', 'SMS', 'CALL')", all)).isEqualTo(3);
    assertThat(count("eguidance.callback where conversation = any (:all) and wished_at is not null", all)).isEqualTo(1);
    assertThat(told(all, "true")).isEqualTo(notices);
  }

  /** How many rows of each table hold something sealed or hashed of these conversations. */
  private Map<String, Integer> sealed(UUID[] all) {
    var found = new HashMap<String, Integer>();
    database.sql(POINTERS).query((row, number) -> Map.entry(row.getString("name"), row.getString("pointer"))).list().forEach(table -> {
      int rows = count(table.getKey() + " t where t." + table.getValue() + " = any (:all) and position('\"\\\\x' in to_jsonb(t)::text) > 0", all);
      if (rows > 0) found.put(table.getKey(), rows);
    });
    return found;
  }

  private int count(String rows, UUID[] all) {
    return database.sql("select count(*) from " + rows).param("all", all).query(Integer.class).single();
  }

  private int told(UUID[] all, String condition) {
    return count("notices.notice where about = any (:all) and (" + condition + ")", all);
  }

  private void longAgo(UUID[] all) {
    database.sql("""
            update eguidance.conversation set state = 'ENDED', ended_by = coalesce(ended_by, 'COUNSELLOR'), ended_at = :ended::timestamptz,
              started_at = :ended::timestamptz, waiting_since = :ended::timestamptz
            where id = any (:all)
            """)
        .param("ended", ENDED.toString())
        .param("all", all)
        .update();
    database.sql("update eguidance.block set since = now() - interval '2 days', until = now() - interval '1 day' where conversation = any (:all)")
        .param("all", all)
        .update();
  }

  private UUID chat() {
    var visit = new Visit(port);
    String location = visit.post("/veiledning/chat", Map.of("sporsmal", "Må jeg ta opp matte?", "fra", "/yrker/sykepleier"), "/veiledning/chat")
        .headers().firstValue("Location").orElseThrow();
    String path = location.substring(location.indexOf("/veiledning"));
    var id = ConversationId.find(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    desk.take(ane.person(), id);
    desk.say(id, ane.person(), UUID.randomUUID(), "Nei.");
    visit.post(path + "/slutt", Map.of(), path);
    visit.post(path + "/tilbakemelding", Map.of("hjalp", "yes", "ord", "Ane var til hjelp, hilsen Kari i Storgata 1"), path);
    visit.post(path + "/logg/e-post", Map.of("epost", "kari@eksempel.no"), path);
    besideIt(id);
    return id.value();
  }

  /** What counsellors and seekers put beside a conversation while it goes on. */
  private void besideIt(ConversationId id) {
    blocks.add(id, ane.person(), "Skrev at hun heter Kari", Duration.ofDays(1));
    database.sql("insert into eguidance.consult_note (conversation, seq, key, author, body, at) values (:id, 1, gen_random_uuid(), :ane, 'sealed', now())")
        .param("id", id.value())
        .param("ane", ane.person().value())
        .update();
    var consent = consents.give(new Giving(
        null, LookingOn.in(id), new Recipient.Somebody(ane.person()), LookingOn.PURPOSE, Ground.EXPLICIT_CONSENT, "team.leave/1", null));
    database.sql("insert into eguidance.observation (conversation, observer, asked_at, answered_at, consent) values (:id, :ane, now(), now(), :consent)")
        .param("id", id.value())
        .param("ane", ane.person().value())
        .param("consent", consent.id().value())
        .update();
  }

  private UUID question() {
    var visit = new Visit(port);
    var form = Map.of("sporsmal", "Hva koster fagbrev?", "svar", "epost", "epost", "ola@eksempel.no", "innhold", "ja", "nokkel", UUID.randomUUID().toString());
    assertThat(visit.post("/veiledning/sporsmal", form, "/veiledning/sporsmal").statusCode()).isEqualTo(200);
    return answered();
  }

  private UUID answered() {
    UUID id = newest();
    desk.take(ane.person(), new ConversationId(id));
    desk.say(new ConversationId(id), ane.person(), UUID.randomUUID(), "Det er gratis.");
    return id;
  }

  private UUID call() {
    var visit = new Visit(port);
    Matcher time = Pattern.compile("<option value=\"(\\d{4}-[^\"]+)\"").matcher(visit.get("/veiledning/ring-meg").body());
    assertThat(time.find()).isTrue();
    var form = Map.of("telefon", "41 23 99 01", "tid", time.group(1), "nokkel", UUID.randomUUID().toString());
    HttpResponse<String> receipt = visit.post("/veiledning/ring-meg", form, "/veiledning/ring-meg");
    assertThat(receipt.statusCode()).isEqualTo(200);
    return newest();
  }

  private UUID sms() throws Exception {
    String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"from\":\"+4741239902\",\"text\":\"Hva er realkompetanse?\"}";
    assertThat(receive(SECRET, body)).isEqualTo(202);
    return answered();
  }

  private UUID newest() {
    return database.sql("select id from eguidance.conversation order by started_at desc limit 1").query(UUID.class).single();
  }
}
