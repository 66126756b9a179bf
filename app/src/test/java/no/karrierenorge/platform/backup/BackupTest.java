package no.karrierenorge.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import no.karrierenorge.platform.database.DatabaseServer;
import no.karrierenorge.platform.database.Migrations;
import no.karrierenorge.platform.database.SharedServer;
import no.karrierenorge.platform.startup.Command;
import no.karrierenorge.platform.startup.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final String UNEVEN = """
      select count(*) from (
        select from labourmarket.dataset d left join labourmarket.figure f on f.dataset = d.id group by d.id having count(f) <> 2) uneven
      """;

  @TempDir private static Path shared;
  @TempDir private Path place;
  private static DatabaseServer server;
  private static Connection connection;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @BeforeAll
  static void anInstallationWithFigures() throws Exception {
    server = DatabaseServer.in(SharedServer.in(shared.resolve("here")).resolve("database"));
    new Migrations(server).toNewest();
    connection = server.connect();
    for (int dataset = 10000; dataset < 10020; dataset++) addDataset(dataset);
    Files.writeString(shared.resolve("here/keyset"), "the keys");
  }

  @BeforeEach
  void anEmptyPlace() throws Exception {
    SharedServer.in(place.resolve("there"));
  }

  @AfterAll
  static void closed() throws Exception {
    connection.close();
    server.close();
  }

  @Test
  void whatIsRestoredIsTheSameAndIsLockedByThePassphrase() throws Exception {
    carryOut(new BackupCommand(at("here")), file("first"));

    carryOut(new RestoreCommand(at("there")), file("first"));

    carryOut(new BackupCommand(at("there")), file("second"));
    Manifest first = manifest("first");
    Manifest second = manifest("second");
    assertThat(second.tables()).isEqualTo(first.tables()).isNotEmpty();
    assertThat(second.versions()).isEqualTo(first.versions());
    assertThat(second.sequences()).isEqualTo(first.sequences());
    assertThat(place.resolve("there/keyset")).hasContent("the keys");
    assertThat(new String(Files.readAllBytes(place.resolve("first")), StandardCharsets.ISO_8859_1)).doesNotContain("the keys");
  }

  @Test
  void theRestoredDatabaseIsTheReleasesOwnWithItsConstraints() throws Exception {
    carryOut(new BackupCommand(at("here")), file("backup"));
    carryOut(new RestoreCommand(at("there")), file("backup"));

    try (DatabaseServer restored = DatabaseServer.in(place.resolve("there/database")); Connection there = restored.connect()) {
      new Migrations(restored).toNewest();

      assertThat(new Shape(there).foreignKeys()).isEqualTo(new Shape(connection).foreignKeys()).isNotEmpty();
      assertThat(number(there, UNEVEN)).isZero();
    }
  }

  @Test
  void aBackupTakenWhileOthersWriteIsOneMoment() throws Exception {
    var enough = new CountDownLatch(1);
    Thread writer = Thread.ofPlatform().start(() -> writeUntil(enough));

    carryOut(new BackupCommand(at("here")), file("backup"));

    enough.countDown();
    writer.join();
    carryOut(new RestoreCommand(at("there")), file("backup"));
    try (DatabaseServer restored = DatabaseServer.in(place.resolve("there/database")); Connection there = restored.connect()) {
      assertThat(number(there, UNEVEN)).isZero();
      assertThat(number(there, "select count(*) from labourmarket.dataset")).isGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void aFileThatWasChangedOrBrokenOffIsRefusedAndLeavesThePlaceEmpty() throws Exception {
    carryOut(new BackupCommand(at("here")), file("backup"));
    byte[] whole = Files.readAllBytes(place.resolve("backup"));
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    Files.write(place.resolve("changed"), changed);
    Files.write(place.resolve("broken-off"), Arrays.copyOf(whole, whole.length - 100));

    for (String file : List.of("changed", "broken-off")) {
      assertThatThrownBy(() -> carryOut(new RestoreCommand(at("there")), file(file)))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("cannot be restored");
      assertThat(place.resolve("there/database")).doesNotExist();
    }
  }

  @Test
  void anotherPassphraseOpensNothing() throws Exception {
    carryOut(new BackupCommand(at("here")), file("backup"));
    var stranger = Map.of("KARRIERE_HOME", place.resolve("there").toString(), Passphrase.SETTING, "something else");

    assertThatThrownBy(() -> carryOut(new RestoreCommand(stranger), file("backup"))).hasMessageContaining("passphrase is another one");
  }

  @Test
  void aPlaceThatHoldsSomethingIsLeftAlone() throws Exception {
    carryOut(new BackupCommand(at("here")), file("backup"));

    assertThatThrownBy(() -> carryOut(new RestoreCommand(at("here")), file("backup")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> carryOut(new BackupCommand(at("here")), file("backup"))).hasMessageContaining("not overwritten");
  }

  @Test
  void aBackupOfANewerReleaseIsRefused() throws Exception {
    run("update migration_catalogue set installed_rank = 999, version = '999' where version = '1'");
    carryOut(new BackupCommand(at("here")), file("backup"));
    run("update migration_catalogue set installed_rank = 2, version = '1' where version = '999'");

    assertThatThrownBy(() -> carryOut(new RestoreCommand(at("there")), file("backup"))).hasMessageContaining("newer release");
    assertThat(place.resolve("there/database")).doesNotExist();
  }

  private Map<String, String> at(String home) {
    Path directory = home.equals("here") ? shared.resolve("here") : place.resolve(home);
    return Map.of("KARRIERE_HOME", directory.toString(), Passphrase.SETTING, "a long summer on the trail");
  }

  private String file(String name) {
    return place.resolve(name).toString();
  }

  private void carryOut(Command command, String file) {
    assertThat(command.carryOut(List.of(file), new PrintStream(console, true, StandardCharsets.UTF_8))).isZero();
  }

  private Manifest manifest(String name) throws Exception {
    try (BackupFile backup = BackupFile.open(place.resolve(name), "a long summer on the trail".toCharArray())) {
      return backup.manifest();
    }
  }

  private static void addDataset(int id) throws Exception {
    run("""
        begin;
        insert into labourmarket.dataset (id, title, source, licence, updated_on) values ('%1$d', 'Lønn\\t«%1$d»', 'SSB', 'NLOD', '2026-11-20');
        insert into labourmarket.figure (dataset, period, occupation, measure, breakdown, value, status) values
          ('%1$d', '2025', '2223', 'median', 'all', 12.50, 'value'), ('%1$d', '2025', '2223', 'median', 'women', null, 'missing');
        commit
        """.formatted(id));
  }

  private static void writeUntil(CountDownLatch enough) {
    try {
      for (int dataset = 20000; enough.getCount() > 0; dataset++) addDataset(dataset);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private static void run(String sql) throws Exception {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection database, String sql) throws Exception {
    try (var rows = database.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
