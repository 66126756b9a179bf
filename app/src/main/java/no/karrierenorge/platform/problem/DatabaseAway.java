package no.karrierenorge.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that does not answer from a fault of ours: the one is waited out, the other is mended. */
public final class DatabaseAway {
  private DatabaseAway() {}

  /** SQLSTATE 08 is a lost connection, 57P a server that stops or starts, 53 one without resources; the pool says that it has none to give. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) return true;
      if (cause instanceof SQLException sql && sql.getSQLState() instanceof String state && state.matches("(08|57P|53).*")) return true;
    }
    return false;
  }
}
