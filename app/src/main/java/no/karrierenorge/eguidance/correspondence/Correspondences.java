package no.karrierenorge.eguidance.correspondence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.crypto.Encryption;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ways back to seekers and the promises to them, encrypted where they lie. */
@Repository
public class Correspondences {
  private static final String CODE = "eguidance.reference";

  /** Two groups of four letters. */
  private static final int MAIL_REFERENCE = 9;

  private static final String COLUMNS = """
      select conversation, reply, address, tells_content, mail_reference, workplace, followed_seq, promised_at, answered_at, language_guessed
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

  public void add(Correspondence fresh, ReferenceCode code) {
    Reply reply = fresh.reply();
    database.sql("""
            insert into eguidance.correspondence
              (conversation, reference_hash, mail_reference, reply, address, address_hash, tells_content, workplace, language_guessed)
            values (:id, :reference, :mail, :reply, :address, :addressHash, :content, :workplace, :guessed)
            """)
        .param("id", fresh.conversation().value())
        .param("reference", code.hash(hash, CODE))
        .param("mail", fresh.mailReference())
        .param("reply", reply.by().name())
        .param("address", reply.address() == null ? null : sealed(reply.address(), fresh.conversation(), "address"))
        .param("addressHash", reply.address() == null ? null : hashOf(reply.address()))
        .param("content", reply.tellsContent())
        .param("workplace", fresh.workplace() == null ? null : fresh.workplace().name())
        .param("guessed", fresh.isLanguageGuessed())
        .update();
  }

  /** Brings somebody back to her question. It is made of the form's own random key: a form that is sent twice gives the same code. */
  public ReferenceCode codeOf(UUID form) {
    return ReferenceCode.of(hash.of("eguidance.reference.code", form.toString()));
  }

  /** What stands in the subject of mails: it opens nothing, and finds a conversation only together with the sender's address. */
  String mailReferenceOf(UUID form) {
    return ReferenceCode.of(hash.of("eguidance.reference.mail", form.toString())).shown().substring(0, MAIL_REFERENCE);
  }


  public byte[] hashOf(String address) {
    return hash.of("eguidance.address", address);
  }

  public Optional<Correspondence> find(ConversationId id) {
    return database.sql(COLUMNS + "where conversation = :id").param("id", id.value()).query(this::correspondence).optional();
  }

  /** Locked to the end of the transaction. */
  Optional<Correspondence> findLocked(ConversationId id) {
    return database.sql(COLUMNS + "where conversation = :id for update").param("id", id.value()).query(this::correspondence).optional();
  }

  public Optional<ConversationId> findByCode(ReferenceCode code) {
    return database.sql("select conversation from eguidance.correspondence where reference_hash = :hash")
        .param("hash", code.hash(hash, CODE))
        .query(Correspondences::id)
        .optional();
  }

  /** The conversation that a mail goes on: the reference alone could be anybody's guess, so the sender must fit as well. */
  public Optional<ConversationId> findByMail(String mailReference, MailAddress sender) {
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
  public Optional<ConversationId> findBySms(PhoneNumber sender) {
    return database.sql("""
            select q.conversation from eguidance.correspondence q join eguidance.conversation c on c.id = q.conversation
            where q.reply = 'SMS' and q.address_hash = :sender and c.state <> 'ENDED' order by c.started_at desc limit 1
            """)
        .param("sender", hashOf(sender.text()))
        .query(Correspondences::id)
        .optional();
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

  /** A counsellor has said in which language the conversation is. */
  public void languageIsKnown(ConversationId id) {
    database.sql("update eguidance.correspondence set language_guessed = false where conversation = :id").param("id", id.value()).update();
  }

  public void keepDraft(ConversationId id, String text) {
    database.sql("update eguidance.correspondence set draft = :draft where conversation = :id")
        .param("id", id.value())
        .param("draft", text.isBlank() ? null : sealed(text, id, "draft"))
        .update();
  }

  public Optional<String> findDraft(ConversationId id) {
    return database.sql("select draft from eguidance.correspondence where conversation = :id and draft is not null")
        .param("id", id.value())
        .query((row, number) -> opened(row.getBytes("draft"), id, "draft"))
        .optional();
  }

  /** The ways back go with what was said; the promises stay as figures. */
  @EventListener
  void forget(ConversationsEmptied emptied) {
    database.sql("""
            update eguidance.correspondence
            set reference_hash = null, mail_reference = null, address = null, address_hash = null, draft = null
            where conversation = any (:ids)
            """)
        .param("ids", emptied.ids())
        .update();
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
        row.getInt("followed_seq"), instant(row, "promised_at"), instant(row, "answered_at"), row.getBoolean("language_guessed"));
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
