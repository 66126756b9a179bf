package no.karrierenorge.portfolio;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.platform.crypto.Encryption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saved things of folders, encrypted where they lie. */
@Repository
class Items {
  private static final String SELECT =
      "select id, kind, subject, sealed_title, sealed_body, version, revision, saved_at, changed_at from portfolio.item ";
  private static final String ITEMS = SELECT + "where folder = :folder ";

  private final JdbcClient database;
  private final Encryption encryption;
  private final Clock clock;

  Items(JdbcClient database, Encryption encryption, Clock clock) {
    this.database = database;
    this.encryption = encryption;
    this.clock = clock;
  }

  /** The newest first. */
  List<Item> of(Folder folder) {
    return database.sql(ITEMS + "order by changed_at desc, id").param("folder", folder.id().value()).query(this::item).list();
  }

  Optional<Item> find(Folder folder, ItemId id) {
    return database.sql(ITEMS + "and id = :id")
        .param("folder", folder.id().value())
        .param("id", id.value())
        .query(this::item)
        .optional();
  }

  /** Whosever it is: only for what a consent has opened. */
  Optional<Item> find(ItemId id) {
    return database.sql(SELECT + "where id = :id").param("id", id.value()).query(this::item).optional();
  }

  private Item item(ResultSet row, int number) throws SQLException {
    var id = new ItemId(row.getObject("id", UUID.class));
    return new Item(id, ItemKind.valueOf(row.getString("kind")), row.getString("subject"), opened(row.getBytes("sealed_title"), id, "title"),
        row.getInt("version"), row.getInt("revision"), row.getTimestamp("saved_at").toInstant(), row.getTimestamp("changed_at").toInstant(),
        opened(row.getBytes("sealed_body"), id, "body"));
  }

  int count(Folder folder) {
    return database.sql("select count(*) from portfolio.item where folder = :folder")
        .param("folder", folder.id().value())
        .query(Integer.class)
        .single();
  }

  /** Adds the thing; what can be saved once only is replaced, and keeps its id. */
  ItemId put(Folder folder, NewItem item) {
    Optional<ItemId> before = item.subject() == null ? Optional.empty() : find(folder, item.kind(), item.subject());
    ItemId id = before.orElseGet(ItemId::fresh);
    database.sql("""
            insert into portfolio.item (id, folder, kind, subject, version, sealed_title, sealed_body, saved_at, changed_at)
            values (:id, :folder, :kind, :subject, :version, :title, :body, :now, :now)
            on conflict (id) do update set version = excluded.version, revision = item.revision + 1,
              sealed_title = excluded.sealed_title, sealed_body = excluded.sealed_body, changed_at = excluded.changed_at
            """)
        .param("id", id.value())
        .param("folder", folder.id().value())
        .param("kind", item.kind().name())
        .param("subject", item.subject())
        .param("version", item.version())
        .param("title", sealed(item.title(), id, "title"))
        .param("body", sealed(item.json(), id, "body"))
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  Optional<ItemId> find(Folder folder, ItemKind kind, String subject) {
    return database.sql("select id from portfolio.item where folder = :folder and kind = :kind and subject = :subject")
        .param("folder", folder.id().value())
        .param("kind", kind.name())
        .param("subject", subject)
        .query((row, number) -> new ItemId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** Changes a thing that is still as it was read. */
  boolean change(Folder folder, ItemId id, int revision, NewItem changed) {
    return database.sql("""
            update portfolio.item
            set sealed_title = :title, sealed_body = :body, version = :version, revision = revision + 1, changed_at = :now
            where id = :id and folder = :folder and revision = :revision
            """)
        .param("id", id.value())
        .param("folder", folder.id().value())
        .param("revision", revision)
        .param("version", changed.version())
        .param("title", sealed(changed.title(), id, "title"))
        .param("body", sealed(changed.json(), id, "body"))
        .param("now", Timestamp.from(clock.instant()))
        .update() == 1;
  }

  boolean delete(Folder folder, ItemId id) {
    return database.sql("delete from portfolio.item where id = :id and folder = :folder")
        .param("id", id.value())
        .param("folder", folder.id().value())
        .update() == 1;
  }

  /** Moves all of one folder into another; what that one has already stays as it is there. */
  void move(Folder from, Folder to) {
    database.sql("""
            update portfolio.item i set folder = :to
            where folder = :from and not exists (
              select from portfolio.item own where own.folder = :to and own.kind = i.kind and own.subject = i.subject)
            """)
        .param("from", from.id().value())
        .param("to", to.id().value())
        .update();
  }

  private byte[] sealed(String text, ItemId id, String column) {
    return encryption.seal(text.getBytes(StandardCharsets.UTF_8), place(id, column));
  }

  private String opened(byte[] sealed, ItemId id, String column) {
    return new String(encryption.open(sealed, place(id, column)), StandardCharsets.UTF_8);
  }

  /** What a sealed text is bound to: moved to another row or column, it does not open. */
  private static String place(ItemId id, String column) {
    return "portfolio.item/" + id + "/" + column;
  }
}
