package no.karrierenorge.eguidance.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A platform with a real mail server and an SMS gateway beside it, and Ane who answers. They stop with the tests. */
@PlatformTest
public abstract class ChannelTest {
  protected static final String SERVICE = "veiledning@karriere.example";
  protected static final String SECRET = "a-secret-of-the-gateway";
  protected static final GreenMail MAIL = new GreenMail(dynamic(ServerSetupTest.SMTP, ServerSetupTest.IMAP));
  protected static final List<String> GATEWAY = new CopyOnWriteArrayList<>();
  protected static final AtomicInteger REFUSALS = new AtomicInteger();
  private static final HttpServer SERVER = gateway();

  @LocalServerPort protected int port;
  @Autowired protected JdbcClient database;
  @Autowired protected GuidanceDesk desk;
  @Autowired protected Counsellors counsellors;
  @Autowired protected Conversations conversations;
  @Autowired protected Messages messages;
  @Autowired protected People people;
  protected ActingPerson ane;

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
      server.createContext("/send", ChannelTest::take);
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

  @BeforeEach
  void aneIsThere() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    var service = new Organisation(Organisation.Kind.NATIONAL_SERVICE, "e-veiledningen", "E-veiledningen", null);
    ane = new ActingPerson(people.admit("test", "ane", "Ane Berg"), "Ane Berg", new Hat(Role.E_COUNSELLOR, service), Instant.now(), null);
    counsellors.enter(ane);
  }

  /** What the gateway is answered that hands an SMS in. */
  protected int receive(String secret, String body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/eguidance/sms"))
        .header("Authorization", "Bearer " + secret)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  protected static void until(BooleanSupplier sign) {
    for (int tries = 0; tries < 150 && !sign.getAsBoolean(); tries++) LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    assertThat(sign.getAsBoolean()).as("it came within fifteen seconds").isTrue();
  }
}
