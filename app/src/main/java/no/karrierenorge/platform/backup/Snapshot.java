package no.karrierenorge.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One moment of the database, written out table by table while others go on working. */
record Snapshot(Connection connection, Path keyset) {
  /** Writes {@code file}; the manifest comes last, so that a broken off file is never taken for a backup. */
  Manifest write(Path file, char[] words, PrintStream console) throws IOException, SQLException {
    var salt = new byte[Passphrase.SALT];
    new SecureRandom().nextBytes(salt);
    var passphrase = new Passphrase(words, salt);
    begin();
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      List<Manifest.Table> tables = tables(zip, console);
      byte[] wrapped = Files.exists(keyset) ? passphrase.wrap(Files.readAllBytes(keyset)) : null;
      Manifest manifest = manifest(tables, wrapped);
      if (wrapped != null) put(zip, BackupFile.KEYSET, wrapped);
      put(zip, BackupFile.SALT, salt);
      put(zip, Manifest.ENTRY, manifest.toBytes());
      put(zip, BackupFile.SEAL, passphrase.seal(manifest.toBytes()));
      return manifest;
    } finally {
      connection.rollback();
    }
  }

  /** Everything that follows sees the database as it is now, and writes values the same way everywhere. */
  private void begin() throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    new Shape(connection).run("""
        set local search_path = pg_catalog;
        set local timezone = 'UTC';
        set local datestyle = 'ISO';
        set local intervalstyle = 'iso_8601';
        set local synchronize_seqscans = off
        """);
  }

  private Manifest manifest(List<Manifest.Table> tables, byte @Nullable [] wrapped) throws SQLException {
    var shape = new Shape(connection);
    return new Manifest(Manifest.FORMAT, Instant.now(), "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion(), shape.versions(),
        tables, shape.sequences(), wrapped == null ? null : HexFormat.of().formatHex(BackupFile.sha256().digest(wrapped)));
  }

  private List<Manifest.Table> tables(ZipOutputStream zip, PrintStream console) throws IOException, SQLException {
    var written = new ArrayList<Manifest.Table>();
    List<Shape.Table> tables = new Shape(connection).tables();
    for (Shape.Table table : tables) {
      written.add(write(table, zip));
      console.print("\rSaving " + written.size() + " of " + tables.size() + " tables …");
    }
    console.println();
    return written;
  }

  private Manifest.Table write(Shape.Table table, ZipOutputStream zip) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry("tables/" + table.name()));
    var digest = new DigestOutputStream(new Unclosed(zip), BackupFile.sha256());
    long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.list() + " to stdout", digest);
    zip.closeEntry();
    return new Manifest.Table(table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** The driver closes what it has filled; the file goes on. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {}
  }
}
