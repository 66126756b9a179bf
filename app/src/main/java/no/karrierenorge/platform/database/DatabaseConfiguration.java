package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data source asks for the connection details, these for the server: so it starts first and stops last. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(@Value("${karriere.database-url}") String databaseUrl, @Value("${karriere.home}") Path home)
      throws IOException {
    return databaseUrl.isBlank() ? DatabaseServer.in(home.resolve("database").toAbsolutePath()) : DatabaseServer.external(databaseUrl);
  }

  @Bean
  JdbcConnectionDetails connectionDetails(DatabaseServer server) {
    return server.address();
  }
}
