package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data source asks for the connection details, these for the server: so it starts first and stops last. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(@Value("${karriere.database-url}") String databaseUrl, @Value("${karriere.home}") Path home)
      throws IOException {
    return DatabaseServer.open(databaseUrl, home.toAbsolutePath());
  }

  @Bean
  FlywayMigrationStrategy roomByRoom(DatabaseServer server) {
    return everythingAtOnce -> new Migrations(server).toNewest();
  }

  @Bean
  JdbcConnectionDetails connectionDetails(DatabaseServer server) {
    return server.address();
  }
}
