package no.karrierenorge.eguidance.backroom;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of the day. */
@Repository
class Board {
  private final JdbcClient database;

  Board(JdbcClient database) {
    this.database = database;
  }

  /** @param name the counsellor who wrote it, or nothing for the manager */
  record Note(UUID id, PersonId author, @Nullable String name, String text, LocalDate from, LocalDate until) {}

  /** What stands there on a day or will later, the newest first. */
  List<Note> on(LocalDate day) {
    return database.sql("""
            select n.id, n.author, k.display_name, n.text, n.from_day, n.until_day
            from eguidance.board_note n left join eguidance.counsellor k on k.person = n.author
            where n.until_day >= :day
            order by n.from_day desc, n.written_at desc
            """)
        .param("day", day)
        .query((row, number) -> new Note(row.getObject("id", UUID.class), new PersonId(row.getObject("author", UUID.class)),
            row.getString("display_name"), row.getString("text"), row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)))
        .list();
  }

  void add(Note note, Instant at) {
    database.sql("""
            insert into eguidance.board_note (id, author, text, from_day, until_day, written_at)
            values (:id, :author, :text, :from, :until, :at)
            """)
        .param("id", note.id)
        .param("author", note.author.value())
        .param("text", note.text)
        .param("from", note.from)
        .param("until", note.until)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Takes a note down: its author's own, or any when {@code author} is nothing. */
  void remove(UUID id, @Nullable PersonId author) {
    database.sql("delete from eguidance.board_note where id = :id and (:author::uuid is null or author = :author)")
        .param("id", id)
        .param("author", author == null ? null : author.value(), Types.OTHER)
        .update();
  }
}
