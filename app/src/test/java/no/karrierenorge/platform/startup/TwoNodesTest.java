package no.karrierenorge.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.eguidance.meetings.OpenedMeeting;
import no.karrierenorge.platform.database.DatabaseServer;
import no.karrierenorge.platform.database.SharedServer;
import no.karrierenorge.testing.PlatformProcess;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two nodes, each with a data directory of its own, on a database that is neither's: to people they are one. */
@Tag("process")
class TwoNodesTest {
  private static final long CATALOGUE_LOCK = 0x6b61746cL;
  private static final String PLUMBER = """
      conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
      Occupation,http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34,7126,pipe whisperer,
      """;

  @TempDir private static Path shared;
  private static DatabaseServer server;
  private static Map<String, String> database;
  private static PlatformProcess north;
  private static PlatformProcess south;

  @BeforeAll
  static void twoNodes() throws Exception {
    Path home = SharedServer.in(shared.resolve("server-home")).resolve("database");
    server = DatabaseServer.in(home);
    database = Map.of("DATABASE_URL", address(Files.readAllLines(home.resolve("connection"))));
    north = PlatformProcess.run(shared.resolve("north"), database);
    south = node("south");
  }

  @AfterAll
  static void stopped() throws Exception {
    north.close();
    south.close();
    server.close();
  }

  private static String address(List<String> connection) {
    return connection.get(0).replace("jdbc:postgresql://", "postgresql://" + connection.get(1) + ":" + connection.get(2) + "@");
  }

  /** One more node, with the keys that the first has made. */
  private static PlatformProcess node(String name) throws Exception {
    var settings = new HashMap<>(database);
    settings.put("KEYSET", shared.resolve("north/keyset").toString());
    return PlatformProcess.run(shared.resolve(name), settings);
  }

  @Test
  void whoLoggedInOnANodeThatDiesGoesOnOnAnother() throws Exception {
    Visit here;
    try (var west = node("west")) {
      here = west.visit().as("seeker-1");
      west.signal("KILL");
      west.awaitEnd();
    }

    Visit there = south.visit().with("__Host-karriere", here.cookie("__Host-karriere").orElseThrow());

    assertThat(there.get("/min-side").body()).contains("Amina Yusuf");
    assertThat(north.visit().get("/yrker/sykepleier").statusCode()).isEqualTo(200);
  }

  @Test
  void anImportOnOneNodeShowsOnTheOtherWithinFiveSeconds() throws Exception {
    Visit visit = south.visit();
    assertThat(visit.get("/yrker/rorlegger").body()).doesNotContain("pipe whisperer");
    Path file = Files.writeString(shared.resolve("occupations_en.csv"), PLUMBER);

    var ended = PlatformProcess.command(shared.resolve("north"), database, "import", "esco", file.toString());

    assertThat(ended.console()).contains("read 1, new 1");
    visit.until("/yrker/rorlegger", "pipe whisperer");
    visit.until("/sok?q=pipe+whisperer", "pipe whisperer</");
  }

  @Test
  void aCounsellorOnOneNodeAndASeekerOnTheOtherMeet() throws Exception {
    UUID ane = UUID.randomUUID();
    UUID kim = UUID.randomUUID();
    var meeting = new OpenedMeeting(north.visit().port());
    Visit seeker = meeting.guest(meeting.seekerKey(), south.visit());
    try (var here = meeting.stream(meeting.counsellor(), ane).say(frame("knock", "name", "Ane"));
        var there = meeting.stream(seeker, kim).say(frame("knock", "name", "Kim"))) {
      while (!here.next("room").toString().contains("knocking")) continue;
      here.say(frame("admit", "sitting", kim));
      while (!there.next("room").path("state").asString().equals("admitted")) continue;

      there.say(frame("offer", "to", ane, "sdp", "from the south"));
      assertThat(here.next("offer").path("sdp").asString()).isEqualTo("from the south");
      here.say(frame("answer", "to", kim, "sdp", "from the north"));
      assertThat(there.next("answer").path("sdp").asString()).isEqualTo("from the north");
    }
  }

  private static String frame(String type, Object... fields) {
    ObjectNode frame = JsonMapper.shared().createObjectNode().put("type", type);
    for (int i = 0; i < fields.length; i += 2) frame.put((String) fields[i], fields[i + 1].toString());
    return frame.toString();
  }

  @Test
  void bothSealTheAuditAndTheChainHolds() throws Exception {
    try (Connection connection = server.connect(); var statement = connection.createStatement()) {
      statement.execute("insert into audit.entry (act, thing) select 'test.open', 'thing ' || n from generate_series(1, 3000) n");
    }

    awaitNone("select count(*) from audit.waiting");
    Visit administrator = south.visit().as("admin-1");

    assertThat(administrator.get("/arbeid/drift?kontroll=true").body()).contains("Kjeden holder");
  }

  /** Longer than a statement may take: a wait inside the database would end the start. */
  @Test
  void aNodeThatStartsWhileAnotherFillsTheCatalogueWaitsForItsTurn() throws Exception {
    try (Connection connection = server.connect(); var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(" + CATALOGUE_LOCK + ")");
      Thread slow = Thread.ofVirtual().start(() -> releaseLater(connection));

      try (var east = node("east")) {
        assertThat(east.visit().get("/readyz").statusCode()).isEqualTo(200);
      }
      slow.join();
    }
  }

  private static void releaseLater(Connection connection) {
    try {
      TimeUnit.SECONDS.sleep(12);
      connection.rollback();
    } catch (InterruptedException | SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void aNodeWithKeysOfItsOwnIsRefused() throws Exception {
    var ended = PlatformProcess.command(shared.resolve("stranger"), database, "run");

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.console()).contains("The keyset here is not the one", "KEYSET");
  }

  private static void awaitNone(String count) throws Exception {
    for (int tries = 0; tries < 150; tries++) {
      if (number(count) == 0) return;
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("not none after 30 s: " + count);
  }

  private static long number(String count) throws SQLException {
    try (Connection connection = server.connect(); var rows = connection.createStatement().executeQuery(count)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
