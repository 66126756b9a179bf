package no.karrierenorge.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.karrierenorge.platform.startup.StartRefused;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and who we are there. */
record DatabaseAddress(String url, String user, String password) implements JdbcConnectionDetails {
  /** Reads {@code postgresql://user:password@host:port/database?sslmode=…}, the form of {@code DATABASE_URL}. */
  static DatabaseAddress parse(String databaseUrl) {
    URI uri = URI.create(databaseUrl);
    String userInfo = uri.getRawUserInfo();
    if (!"postgresql".equals(uri.getScheme()) || userInfo == null || !userInfo.contains(":")) {
      throw new StartRefused("DATABASE_URL is not of the form postgresql://user:password@host:port/database?sslmode=require.");
    }
    var parts = List.of(userInfo.split(":", 2));
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseAddress("jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
        decoded(parts.get(0)), decoded(parts.get(1)));
  }

  /** The three lines of the connection file beside the data. */
  static DatabaseAddress fromLines(List<String> lines) {
    return new DatabaseAddress(lines.get(0), lines.get(1), lines.get(2));
  }

  String toLines() {
    return String.join("\n", url, user, password);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public String getUsername() {
    return user;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return url;
  }
}
