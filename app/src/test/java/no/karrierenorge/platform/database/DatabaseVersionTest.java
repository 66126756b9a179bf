package no.karrierenorge.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import no.karrierenorge.platform.startup.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseVersionTest {
  @TempDir private Path place;
  private Path home;

  @BeforeEach
  void anInstallation() throws Exception {
    home = SharedServer.in(place).resolve("database");
  }

  @Test
  void aDatabaseOfThisReleaseIsKnownInOneQuestion() throws Exception {
    try (DatabaseServer server = DatabaseServer.in(home); Connection connection = server.connect()) {
      assertThat(MigrationHistory.isComplete(connection, Migrations.ROOMS)).isFalse();

      new Migrations(server).toNewest();

      assertThat(MigrationHistory.isComplete(connection, Migrations.ROOMS)).isTrue();
    }
  }

  @Test
  void aDatabaseOfANewerReleaseIsNotOpened() throws Exception {
    try (DatabaseServer server = DatabaseServer.in(home); Connection connection = server.connect()) {
      var migrations = new Migrations(server);
      migrations.toNewest();
      connection.createStatement().execute("""
          insert into migration_catalogue (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
          values (99, '99', 'from the future', 'SQL', 'V99__from_the_future.sql', 1, 'karriere', 1, true)
          """);

      assertThatThrownBy(migrations::toNewest).isInstanceOf(StartRefused.class).hasMessageContaining("newer release");
    }
  }

  @Test
  void aMigrationThatWasEditedAfterItRanIsNamed() throws Exception {
    try (DatabaseServer server = DatabaseServer.in(home); Connection connection = server.connect()) {
      var migrations = new Migrations(server);
      migrations.toNewest();
      connection.createStatement().execute("update migration_catalogue set checksum = 1 where version = '1'");

      assertThatThrownBy(migrations::toNewest).isInstanceOf(StartRefused.class).hasMessageContaining("V1__");
    }
  }

  @Test
  void theDataOfAnotherPostgresIsLeftAlone() throws Exception {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "17\n");

    assertThatThrownBy(() -> DatabaseServer.in(home)).isInstanceOf(StartRefused.class).hasMessageContaining("PostgreSQL 17");
  }
}
