package no.karrierenorge.assessments.classroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes, found by their code or by the teacher's secret. What is over its time is gone, also before it is swept out. */
@Repository
class ClassRooms {
  private static final String PURPOSE = "assessments.class-room";
  private static final String ROOMS = """
      select id, code, ends_at, begun, (select count(*) from assessments.class_answer a where a.room = r.id) as finished
      from assessments.class_room r
      where ends_at > :now
      """;

  private final JdbcClient database;
  private final KeyedHash hash;
  private final Clock clock;

  ClassRooms(JdbcClient database, KeyedHash hash, Clock clock) {
    this.database = database;
    this.hash = hash;
    this.clock = clock;
  }

  Optional<ClassRoom> find(String code) {
    return database.sql(ROOMS + "and code = :code").param("now", now()).param("code", code).query(ClassRooms::room).optional();
  }

  Optional<ClassRoom> find(ReferenceCode teacher) {
    return database.sql(ROOMS + "and teacher_hash = :hash")
        .param("now", now())
        .param("hash", teacher.hash(hash, PURPOSE))
        .query(ClassRooms::room)
        .optional();
  }

  private static ClassRoom room(ResultSet row, int number) throws SQLException {
    return new ClassRoom(row.getObject("id", UUID.class), row.getString("code"), row.getTimestamp("ends_at").toInstant(), row.getInt("begun"),
        row.getInt("finished"));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /** False when another class has this code already. */
  boolean add(String code, ReferenceCode teacher, Instant endsAt) {
    return database.sql("""
            insert into assessments.class_room (id, code, teacher_hash, created_at, ends_at)
            values (:id, :code, :hash, :now, :end)
            on conflict (code) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("code", code)
        .param("hash", teacher.hash(hash, PURPOSE))
        .param("now", now())
        .param("end", Timestamp.from(endsAt))
        .update() == 1;
  }

  void countBegun(ClassRoom room) {
    database.sql("update assessments.class_room set begun = begun + 1 where id = :id").param("id", room.id()).update();
  }

  /** Adds an answer behind those there are; call in a transaction, for the room's row is locked so that two at once get two numbers. */
  void countIn(ClassRoom room, String liked) {
    database.sql("select id from assessments.class_room where id = :id for update").param("id", room.id()).query(UUID.class).single();
    database.sql("""
            insert into assessments.class_answer (room, number, liked)
            select :room, coalesce(max(number), 0) + 1, :liked from assessments.class_answer where room = :room
            """)
        .param("room", room.id())
        .param("liked", liked)
        .update();
  }

  List<String> answers(ClassRoom room) {
    return database.sql("select liked from assessments.class_answer where room = :room order by number")
        .param("room", room.id())
        .query((row, number) -> row.getString("liked"))
        .list();
  }

  void delete(ClassRoom room) {
    database.sql("delete from assessments.class_room where id = :id").param("id", room.id()).update();
  }

  /** Deletes what is over its time; answers how many classes. */
  int sweep() {
    return database.sql("delete from assessments.class_room where ends_at <= :now").param("now", now()).update();
  }
}
