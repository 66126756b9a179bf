package no.karrierenorge.eguidance.service;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the manager has set for the whole service. */
@Repository
public class Rules {
  private final JdbcClient database;

  Rules(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param queueLimit how many may wait before newcomers are told that it is full
   * @param answerSeconds within how long a chat is to be answered
   * @param anonymousDays how long anonymous conversations keep what was said
   * @param pauseMinutes for how long a counsellor is offered nothing after a conversation
   */
  public record Limits(int queueLimit, int answerSeconds, int anonymousDays, int pauseMinutes) {}

  public Limits limits() {
    return database.sql("select queue_limit, answer_seconds, anonymous_days, pause_minutes from eguidance.setting")
        .query((row, number) -> new Limits(row.getInt("queue_limit"), row.getInt("answer_seconds"), row.getInt("anonymous_days"),
            row.getInt("pause_minutes")))
        .single();
  }

  void set(Limits limits) {
    database.sql("""
            update eguidance.setting
            set queue_limit = :queue, answer_seconds = :seconds, anonymous_days = :days, pause_minutes = :pause
            """)
        .param("queue", limits.queueLimit)
        .param("seconds", limits.answerSeconds)
        .param("days", limits.anonymousDays)
        .param("pause", limits.pauseMinutes)
        .update();
  }

  /** How many conversations hold words, and how many have been emptied. */
  record Held(long withWords, long emptied) {}

  Held held() {
    return database.sql("""
            select count(*) filter (where emptied_at is null) as words, count(emptied_at) as emptied from eguidance.conversation
            """)
        .query((row, number) -> new Held(row.getLong("words"), row.getLong("emptied")))
        .single();
  }
}
