package no.karrierenorge.platform.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings the rows of a file beside the table they belong to, by {@code COPY}, for the database to compare: fast, and in little memory. */
@Component
public class Staging {
  private final JdbcClient database;
  private final DataSource dataSource;

  Staging(JdbcClient database, DataSource dataSource) {
    this.database = database;
    this.dataSource = dataSource;
  }

  /** Takes what {@code fill} adds into a temporary table, gone with the transaction; a refused file leaves nothing. */
  public StagedTable stage(Target target, ImportReport report, Consumer<StagedRows> fill) {
    database.sql("drop table if exists " + target.staged()).update();
    database.sql("create temporary table " + target.staged() + " on commit drop as select " + Target.list("", target.columns())
        + ", null::text as file, null::bigint as line from " + target.table() + " where false").update();
    copy(target, fill);
    database.sql("analyze " + target.staged()).update();
    return new StagedTable(target, report, database);
  }

  private void copy(Target target, Consumer<StagedRows> fill) {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI()
          .copyIn("copy " + target.staged() + " (" + Target.list("", target.columns()) + ", file, line) from stdin");
      try {
        var rows = new StagedRows(copy);
        fill.accept(rows);
        rows.flush();
        copy.endCopy();
      } finally {
        if (copy.isActive()) copy.cancelCopy();
      }
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("rows of " + target.table() + " could not be staged", failure);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
