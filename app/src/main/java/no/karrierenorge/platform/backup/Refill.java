package no.karrierenorge.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Fills a database that migrations have just made, in one transaction. Foreign keys are taken off and put back: that needs no order of
 * tables and checks every reference once more.
 */
record Refill(Connection connection, BackupFile backup) {
  void run(PrintStream console) throws IOException, SQLException {
    connection.setAutoCommit(false);
    var shape = new Shape(connection);
    shape.run("set local search_path = pg_catalog");
    refuseOtherTables(shape.tables());
    List<Shape.ForeignKey> references = shape.foreignKeys();
    for (Shape.ForeignKey key : references) shape.run("alter table " + key.table() + " drop constraint " + key.name());
    fill(shape, console);
    for (Shape.ForeignKey key : references) {
      shape.run("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
    }
    for (Map.Entry<String, Long> sequence : backup.manifest().sequences().entrySet()) setSequence(sequence.getKey(), sequence.getValue());
    connection.commit();
    connection.setAutoCommit(true);
    shape.run("analyze");
  }

  private void refuseOtherTables(List<Shape.Table> here) {
    var expected = backup.manifest().tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
    var found = here.stream().collect(Collectors.toMap(Shape.Table::name, Shape.Table::columns));
    if (!expected.equals(found)) throw new BackupRefused("its tables are not those that this release makes at the same versions");
  }

  /** Rows that migrations put in give way; triggers have done their work before the backup was taken. */
  private void fill(Shape shape, PrintStream console) throws IOException, SQLException {
    List<Manifest.Table> tables = backup.manifest().tables();
    for (Manifest.Table table : tables) shape.run("alter table " + table.name() + " disable trigger user");
    shape.run("truncate " + tables.stream().map(Manifest.Table::name).collect(Collectors.joining(", ")));
    var filled = new ArrayList<String>();
    for (Manifest.Table table : tables) {
      fill(table);
      filled.add(table.name());
      console.print("\rBringing back " + filled.size() + " of " + tables.size() + " tables …");
    }
    console.println();
    for (Manifest.Table table : tables) shape.run("alter table " + table.name() + " enable trigger user");
  }

  private void fill(Manifest.Table table) throws IOException, SQLException {
    String copy = "copy " + new Shape.Table(table.name(), table.columns()).list() + " from stdin";
    try (InputStream rows = backup.rows(table)) {
      long count = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
      if (count != table.rows()) throw new BackupRefused(table.name() + " has " + count + " rows and should have " + table.rows());
    }
  }

  private void setSequence(String name, long value) throws SQLException {
    try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
      statement.setString(1, name);
      statement.setLong(2, value);
      statement.execute();
    }
  }
}
