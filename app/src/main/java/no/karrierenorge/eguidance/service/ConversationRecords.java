package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.Messages;
import no.karrierenorge.eguidance.conversations.OwnConversationList;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.PersonalRecords;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a seeker and counsellors have said to each other while she was logged in. */
@Component
class ConversationRecords implements PersonalRecords {
  private final OwnConversationList own;
  private final Messages messages;
  private final GuidanceDesk desk;
  private final Emptying emptying;
  private final JdbcClient database;

  ConversationRecords(OwnConversationList own, Messages messages, GuidanceDesk desk, Emptying emptying, JdbcClient database) {
    this.own = own;
    this.messages = messages;
    this.desk = desk;
    this.emptying = emptying;
    this.database = database;
  }

  @Override
  public List<PersonalRecord> of(PersonId person) {
    return own.of(person).stream().map(this::entry).toList();
  }

  private PersonalRecord entry(Conversation conversation) {
    List<Message> said = messages.after(conversation.id(), 0).stream().filter(line -> line.author() != Author.SYSTEM).toList();
    String title = t("service.record", t(conversation.channel().key()), Dates.of(conversation.startedAt().atZone(Oslo.ZONE).toLocalDate()));
    List<Map<String, String>> data = said.stream()
        .map(line -> Map.of("from", line.author().name().toLowerCase(Locale.ROOT), "at", line.at().toString(), "text", text(line)))
        .toList();
    return new PersonalRecord("conversation-" + conversation.id(), title, said.stream().map(ConversationRecords::line).toList(), data);
  }

  private static String line(Message line) {
    return t(line.author() == Author.SEEKER ? "service.record.you" : "service.record.counsellor", text(line));
  }

  private static String text(Message line) {
    return line.text() == null ? "" : line.text();
  }

  /** What goes on is ended first, as if she had left it. */
  @Override
  public void erase(PersonId person) {
    for (ConversationId open : ids(person, "state <> 'ENDED'")) desk.end(open, Author.SEEKER);
    emptying.empty(ids(person, "emptied_at is null"));
  }

  private List<ConversationId> ids(PersonId person, String which) {
    return database.sql("select id from eguidance.conversation where seeker = :seeker and " + which)
        .param("seeker", person.value())
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }
}
