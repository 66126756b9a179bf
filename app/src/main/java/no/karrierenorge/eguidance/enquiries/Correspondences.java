package no.karrierenorge.eguidance.enquiries;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.platform.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ways back to seekers and the promises to them, encrypted where they lie. */
@Repository
class Correspondences {
  private static final String COLUMNS = """
      select conversation, reply, address, tells_content, mail_reference, workplace, followed_seq, promised_at, answered_at
      from eguidance.correspondence
      """;

  private final JdbcClient database;
  private final Encryption encryption;
  private final KeyedHash hash;
  private final Promises promises;

  Correspondences(JdbcClient database, Encryption encryption, KeyedHash hash, Promises promises) {
    this.database = database;
    this.encryption = encryption;
    this.hash = hash;
    this.promises = promises;
  }

  void add(Correspondence fresh, ReferenceCode code) {
    Reply reply = fresh.reply();
    database.sql("""
            insert into eguidance.correspondence
              (conversation, reference_hash, mail_reference, reply, address, address_hash, tells_content, workplace)
            values (:id, :reference, :mail, :reply, :address, :addressHash, :content, :workplace)
            """)
        .param("id", fresh.conversation().value())
        .param("reference", code.hash(hash))
        .param("mail", fresh.mailReference())
        .param("reply", reply.by().name())
        .param("address", reply.address() == null ? null : sealed(reply.address(), fresh.conversation(), "address"))
        .param("addressHash", reply.address() == null ? null : hashOf(reply.address()))
        .param("content", reply.tellsContent())
        .param("workplace", fresh.workplace() == null ? null : fresh.workplace().name())
        .update();
  }

  byte[] hashOf(String address) {
    return hash.of("eguidance.address", address);
  }

  Optional<Correspondence> find(ConversationId id) {
    return database.sql(COLUMNS + "where conversation = :id").param("id", id.value()).query(this::correspondence).optional();
  }

  /** Locked to the end of the transaction. */
  Optional<Correspondence> findLocked(ConversationId id) {
    return database.sql(COLUMNS + "where conversation = :id for update").param("id", id.value()).query(this::correspondence).optional();
  }

  Optional<ConversationId> findByCode(ReferenceCode code) {
    return database.sql("select conversation from eguidance.correspondence where reference_hash = :hash")
        .param("hash", code.hash(hash))
        .query(Correspondences::id)
        .optional();
  }

  /** The conversation that a mail goes on: the reference alone could be anybody's guess, so the sender must fit as well. */
  Optional<ConversationId> findByMail(String mailReference, MailAddress sender) {
    return database.sql("""
            select q.conversation from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
            where q.mail_reference = :reference and q.address_hash = :sender and c.state <> 'ENDED'
            """)
        .param("reference", mailReference)
        .param("sender", hashOf(sender.text()))
        .query(Correspondences::id)
        .optional();
  }

  /** The conversation by SMS that a number is in now. */
  Optional<ConversationId> findBySms(PhoneNumber sender) {
    return database.sql("""
            select q.conversation from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
            where q.reply = 'SMS' and q.address_hash = :sender and c.state <> 'ENDED' order by c.started_at desc limit 1
            """)
        .param("sender", hashOf(sender.text()))
        .query(Correspondences::id)
        .optional();
  }

  /** Conversations in which something has been said that has not been acted on. */
  List<ConversationId> unfollowed() {
    return database.sql("""
            select q.conversation from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
            where c.last_seq > q.followed_seq and c.emptied_at is null limit 100
            """)
        .query(Correspondences::id)
        .list();
  }

  /** @param at when the line was said that made {@code now} of {@code before} */
  void note(Correspondence before, Correspondence now, Instant at) {
    promises.note(before, now, at);
    database.sql("""
            update eguidance.correspondence set followed_seq = :followed, promised_at = :promised, answered_at = :answered,
              draft = case when :promised::timestamptz is null then null else draft end
            where conversation = :id
            """)
        .param("id", now.conversation().value())
        .param("followed", now.followed())
        .param("promised", timestamp(now.promisedAt()))
        .param("answered", timestamp(now.answeredAt()))
        .update();
  }

  void keepDraft(ConversationId id, String text) {
    database.sql("update eguidance.correspondence set draft = :draft where conversation = :id")
        .param("id", id.value())
        .param("draft", text.isBlank() ? null : sealed(text, id, "draft"))
        .update();
  }

  Optional<String> findDraft(ConversationId id) {
    return database.sql("select draft from eguidance.correspondence where conversation = :id and draft is not null")
        .param("id", id.value())
        .query((row, number) -> opened(row.getBytes("draft"), id, "draft"))
        .optional();
  }

  /** Forgets the way back to those whose conversation is over and has been emptied; the promises stay as figures. */
  void forgetEmptied() {
    database.sql("""
            update eguidance.correspondence q set reference_hash = null, mail_reference = null, address = null, address_hash = null, draft = null
            from eguidance.conversation c
            where c.id = q.conversation and c.emptied_at is not null and coalesce(q.reference_hash, q.address_hash) is not null
            """).update();
  }

  private static ConversationId id(ResultSet row, int number) throws SQLException {
    return new ConversationId(row.getObject("conversation", UUID.class));
  }

  private Correspondence correspondence(ResultSet row, int number) throws SQLException {
    ConversationId id = id(row, number);
    byte[] address = row.getBytes("address");
    String workplace = row.getString("workplace");
    var reply = new Reply(Reply.By.valueOf(row.getString("reply")), address == null ? null : opened(address, id, "address"),
        row.getBoolean("tells_content"));
    return new Correspondence(id, reply, row.getString("mail_reference"), workplace == null ? null : Workplace.valueOf(workplace),
        row.getInt("followed_seq"), instant(row, "promised_at"), instant(row, "answered_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private byte[] sealed(String text, ConversationId id, String column) {
    return encryption.seal(text.getBytes(StandardCharsets.UTF_8), place(id, column));
  }

  private String opened(byte[] sealed, ConversationId id, String column) {
    return new String(encryption.open(sealed, place(id, column)), StandardCharsets.UTF_8);
  }

  private static String place(ConversationId id, String column) {
    return "eguidance.correspondence/" + id + "/" + column;
  }
}
