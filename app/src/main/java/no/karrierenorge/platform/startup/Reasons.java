package no.karrierenorge.platform.startup;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/** Why the platform did not start, where the person at the console can mend it: one sentence. Everything else is a fault of ours. */
final class Reasons {
  private Reasons() {}

  static Optional<String> sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<String> sentence = ofOne(cause);
      if (sentence.isPresent()) return sentence;
    }
    return Optional.empty();
  }

  private static Optional<String> ofOne(Throwable cause) {
    return switch (cause) {
      case StartRefused refused -> Optional.ofNullable(refused.getMessage());
      case PortInUseException taken -> Optional.of("Port " + taken.getPort()
          + " is in use by another program: stop it, or choose another with PORT=8081 ./karriere run.");
      case SQLException database -> ofDatabase(database);
      case FileSystemException file when "No space left on device".equals(file.getReason()) ->
          Optional.of("The disk is full: " + file.getFile() + " could not be written; make room and start again.");
      default -> Optional.empty();
    };
  }

  /** Classes of SQLSTATE: 08 is no connection, 28 a refused login, 53100 a full disk, 57P03 a server that is still starting. */
  private static Optional<String> ofDatabase(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("08") || state.equals("57P03")) {
      return Optional.of("The database does not answer (" + said(failure) + "): start it, or correct DATABASE_URL.");
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return Optional.of("The database refuses us (" + said(failure) + "): correct DATABASE_URL.");
    }
    if (state.equals("53100")) return Optional.of("The disk of the database is full: make room and start again.");
    return Optional.empty();
  }

  private static String said(SQLException failure) {
    String message = failure.getMessage();
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }
}
