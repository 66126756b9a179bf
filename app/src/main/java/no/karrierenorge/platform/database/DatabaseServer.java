package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database this process works with. It is the external one when an address is given; otherwise the one in the data directory,
 * started here by whoever comes first and joined by every later command through the connection file.
 */
public final class DatabaseServer implements AutoCloseable {
  private final DatabaseAddress address;
  private final boolean external;
  private final @Nullable DirectoryOwner owner;
  private final @Nullable LocalPostgres server;

  private DatabaseServer(DatabaseAddress address, boolean external, @Nullable DirectoryOwner owner, @Nullable LocalPostgres server) {
    this.address = address;
    this.external = external;
    this.owner = owner;
    this.server = server;
  }

  /** The external database where {@code databaseUrl} names one, else that of the data directory. */
  public static DatabaseServer open(String databaseUrl, Path home) throws IOException {
    return databaseUrl.isBlank() ? in(home.resolve("database")) : external(databaseUrl);
  }

  private static DatabaseServer external(String databaseUrl) {
    return new DatabaseServer(DatabaseAddress.parse(databaseUrl), true, null, null);
  }

  /** Starts the database of {@code home}, or joins it where another process runs it already. */
  public static DatabaseServer in(Path home) throws IOException {
    Files.createDirectories(home);
    Optional<DirectoryOwner> owner = DirectoryOwner.claim(home);
    Path connection = home.resolve("connection");
    if (owner.isEmpty()) return new DatabaseServer(DatabaseAddress.fromLines(Files.readAllLines(connection)), false, null, null);
    var server = new LocalPostgres(home);
    SecretFile.write(connection, server.address().toLines());
    return new DatabaseServer(server.address(), false, owner.get(), server);
  }

  /** Whether another process runs the database of {@code home} now. */
  public static boolean isRunningIn(Path home) throws IOException {
    if (!Files.exists(home.resolve("owner"))) return false;
    Optional<DirectoryOwner> claimed = DirectoryOwner.claim(home);
    if (claimed.isPresent()) claimed.get().close();
    return claimed.isEmpty();
  }

  /** Whether the address was given, or the server is the one in the data directory. */
  boolean isExternal() {
    return external;
  }

  DatabaseAddress address() {
    return address;
  }

  /** A connection of its own, outside any pool. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  @Override
  public void close() throws IOException {
    if (server != null) server.close();
    if (owner != null) owner.close();
  }
}
