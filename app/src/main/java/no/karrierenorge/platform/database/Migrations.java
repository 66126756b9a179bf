package no.karrierenorge.platform.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates room by room in the order of the house, each with its own folder and history. Own lines rather than Modulith's: that reads
 * the module structure with ArchUnit at every start.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
  private static final List<String> ROOMS =
      List.of("__root", "platform", "audit", "places", "identity", "catalogue", "labourmarket");

  @Bean
  FlywayMigrationStrategy roomByRoom() {
    return flyway -> ROOMS.forEach(room -> migrate(flyway, room));
  }

  private static void migrate(Flyway flyway, String room) {
    Flyway.configure()
        .configuration(flyway.getConfiguration())
        .locations("classpath:db/migration/" + room)
        .table("migration_" + room.replace("_", ""))
        .load()
        .migrate();
  }
}
