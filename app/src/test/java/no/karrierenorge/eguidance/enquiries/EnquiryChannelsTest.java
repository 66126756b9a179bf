package no.karrierenorge.eguidance.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail and SMS, out and in, with a real mail server and a gateway beside the platform. */
@PlatformTest
class EnquiryChannelsTest {
  private static final String SERVICE = "veiledning@karriere.example";
  private static final String SECRET = "a-secret-of-the-gateway";
  private static final GreenMail MAIL = new GreenMail(dynamic(ServerSetupTest.SMTP, ServerSetupTest.IMAP));
  private static final List<String> GATEWAY = new CopyOnWriteArrayList<>();
  private static final AtomicInteger REFUSALS = new AtomicInteger();
  private static final HttpServer SERVER = gateway();

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private Mailbox mailbox;
  @Autowired private GuidanceDesk desk;
  @Autowired private Counsellors counsellors;
  @Autowired private Conversations conversations;
  @Autowired private Messages messages;
  @Autowired private People people;
  private ActingPerson ane;

  private static ServerSetup[] dynamic(ServerSetup... setups) {
    return Arrays.stream(setups).map(ServerSetup::dynamicPort).toArray(ServerSetup[]::new);
  }

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry settings) {
    MAIL.start();
    MAIL.setUser(SERVICE, "service", "secret");
    SERVER.start();
    settings.add("karriere.smtp-url", () -> "smtp://service:secret@127.0.0.1:" + MAIL.getSmtp().getPort());
    settings.add("karriere.smtp-from", () -> SERVICE);
    settings.add("karriere.imap-url", () -> "imap://service:secret@127.0.0.1:" + MAIL.getImap().getPort());
    settings.add("karriere.sms-url", () -> "http://token@127.0.0.1:" + SERVER.getAddress().getPort() + "/send");
    settings.add("karriere.sms-secret", () -> SECRET);
  }

  private static HttpServer gateway() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      server.createContext("/send", EnquiryChannelsTest::take);
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean refuses = REFUSALS.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    if (!refuses) GATEWAY.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
    exchange.sendResponseHeaders(refuses ? 503 : 202, -1);
    exchange.close();
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
    SERVER.stop(0);
  }

  @BeforeEach
  void aneIsThere() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    var service = new Organisation(Organisation.Kind.NATIONAL_SERVICE, "e-veiledningen", "E-veiledningen", null);
    ane = new ActingPerson(people.admit("test", "ane", "Ane Berg"), "Ane Berg", new Hat(Role.E_COUNSELLOR, service), Instant.now(), null);
    counsellors.enter(ane);
  }

  private static void until(BooleanSupplier sign) {
    for (int tries = 0; tries < 150 && !sign.getAsBoolean(); tries++) LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    assertThat(sign.getAsBoolean()).as("it came within fifteen seconds").isTrue();
  }

  private static MimeMessage write(String from, String subject, String text) throws Exception {
    var mail = new MimeMessage(MAIL.getSmtp().createSession());
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(SERVICE));
    mail.setSubject(subject, "UTF-8");
    mail.setText(text, "UTF-8");
    mail.saveChanges();
    return mail;
  }

  private void arrives(MimeMessage mail) throws Exception {
    MAIL.getUserManager().getUser("service").deliver(mail);
    mailbox.look();
  }

  private static List<MimeMessage> to(String address) {
    return Arrays.stream(MAIL.getReceivedMessagesForDomain(address)).toList();
  }

  private static boolean isSent(String address, String words) {
    return to(address).stream().anyMatch(mail -> GreenMailUtil.getBody(mail).contains(words));
  }

  private List<ConversationId> byMail() {
    return database.sql("select id from eguidance.conversation where channel = 'MAIL' and state <> 'ENDED' order by started_at")
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  @Test
  void aMailIsAnsweredByMailAndGoesOnByItsSubject() throws Exception {
    String kari = "kari-" + UUID.randomUUID() + "@eksempel.no";
    arrives(write(kari, "Fagbrev", "Hvordan tar jeg fagbrev?"));
    ConversationId id = byMail().getFirst();
    until(() -> isSent(kari, "svar innen"));

    desk.take(ane.person(), id);
    desk.say(id, ane.person(), UUID.randomUUID(), "Meld deg til fylket.");
    until(() -> isSent(kari, "Meld deg til fylket."));

    String subject = to(kari).getLast().getSubject();
    arrives(write(kari, "SV: " + subject, "Takk! Når er fristen?\n\nDen tir. 24. nov. 2026 skrev E-veiledningen <e@eksempel.no>:\n> Meld deg"));
    assertThat(byMail()).hasSize(1);
    assertThat(messages.after(id, 0).stream().filter(line -> line.author() == Author.SEEKER).map(line -> line.text()))
        .containsExactly("Fagbrev\n\nHvordan tar jeg fagbrev?", "Takk! Når er fristen?");
    assertThat(conversations.find(id).orElseThrow().state().name()).isEqualTo("WAITING");
  }

  @Test
  void theReferenceOfAnotherPersonBeginsANewConversation() throws Exception {
    String kari = "kari-" + UUID.randomUUID() + "@eksempel.no";
    arrives(write(kari, "Spørsmål", "Mitt spørsmål"));
    until(() -> isSent(kari, "svar innen"));

    arrives(write("tyv@eksempel.no", to(kari).getLast().getSubject(), "Jeg er henne"));

    assertThat(byMail()).hasSize(2);
  }

  @Test
  void theSameMailTwiceIsOneAndMachinesAreNotAnswered() throws Exception {
    MimeMessage mail = write("per@eksempel.no", "Hei", "Et spørsmål");
    arrives(mail);
    arrives(new MimeMessage(mail));
    MimeMessage machine = write("robot@eksempel.no", "Ikke på kontoret", "Jeg er borte");
    machine.setHeader("Auto-Submitted", "auto-replied");
    arrives(machine);

    assertThat(byMail()).hasSize(1);
  }

  private int receive(String secret, String body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/eguidance/sms"))
        .header("Authorization", "Bearer " + secret)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static String sms(String id, String text) {
    return "{\"id\":\"" + id + "\",\"from\":\"+4741234568\",\"text\":\"" + text + "\"}";
  }

  @Test
  void anSmsIsAnsweredBySmsAndGoesOnByItsNumber() throws Exception {
    String first = UUID.randomUUID().toString();
    assertThat(receive(SECRET, sms(first, "Hva er realkompetanse?"))).isEqualTo(202);
    assertThat(receive(SECRET, sms(first, "Hva er realkompetanse?"))).isEqualTo(202);
    ConversationId id = database.sql("select id from eguidance.conversation where channel = 'SMS' and state <> 'ENDED'")
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .single();

    desk.take(ane.person(), id);
    desk.say(id, ane.person(), UUID.randomUUID(), "Det du kan fra før.");
    until(() -> GATEWAY.stream().anyMatch(sent -> sent.contains("Det du kan fra før.")));
    assertThat(receive(SECRET, sms(UUID.randomUUID().toString(), "Takk"))).isEqualTo(202);

    assertThat(GATEWAY.stream().filter(sent -> sent.contains("Det du kan fra før."))).singleElement().asString()
        .startsWith("Bearer token ").contains("\"to\":\"+4741234568\"");
    assertThat(messages.after(id, 0).getLast().text()).isEqualTo("Takk");
  }

  @Test
  void whoDoesNotKnowTheSecretFindsNothing() throws Exception {
    assertThat(receive("another", sms("1", "Hei"))).isEqualTo(404);
    assertThat(receive("", sms("1", "Hei"))).isEqualTo(404);
    assertThat(receive(SECRET, "{\"id\":\"1\",\"from\":\"nobody\",\"text\":\"Hei\"}")).isEqualTo(422);
    assertThat(receive(SECRET, "not json")).isEqualTo(422);
  }

  @Test
  void aGatewayThatFailsIsTriedAgainAfterAPause() throws Exception {
    REFUSALS.set(1);
    receive(SECRET, sms(UUID.randomUUID().toString(), "Er dere der?"));
    until(() -> REFUSALS.get() == 0);
    String queued = "select id::text from notices.notice where status = 'QUEUED' and attempts = 1 and way = 'SMS' and due_at between now() and now() + interval '2 minutes'";
    until(() -> !database.sql(queued).query(String.class).list().isEmpty());
    int before = GATEWAY.size();

    database.sql("update notices.notice set due_at = now() where status = 'QUEUED'").update();

    until(() -> GATEWAY.size() > before);
  }
}
