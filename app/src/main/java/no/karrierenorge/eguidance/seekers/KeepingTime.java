package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long conversations are kept, as the manager has set it, in words. */
@Repository
class KeepingTime {
  private final JdbcClient database;

  KeepingTime(JdbcClient database) {
    this.database = database;
  }

  int days() {
    return database.sql("select anonymous_days from eguidance.setting").query(Integer.class).single();
  }

  /** For a conversation that goes on: so many days after it ends; for one that is over: the date. */
  String words(Conversation conversation) {
    if (conversation.endedAt() == null) return t("chat.kept.days", days());
    return t("chat.kept.until", Dates.of(conversation.endedAt().atZone(Oslo.ZONE).toLocalDate().plusDays(days())));
  }
}
