package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a conversation goes on by another channel; it stays one, and both sides see where it goes as a line. */
@Component
public class ChannelDesk {
  private final Messages messages;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChannelDesk(Messages messages, JdbcClient database, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
    this.messages = messages;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves a counsellor's conversation to another channel.
   *
   * @param where what the line says of it, in the seeker's language, such as an address
   * @return false when the conversation is not hers, or over
   */
  public boolean move(ConversationId conversation, PersonId counsellor, Channel to, String where) {
    Optional<Message> line = transaction.execute(status -> isMoved(conversation, counsellor, to)
        ? messages.add(Messages.Draft.of(conversation, Happening.CHANNEL, where), clock.instant())
        : Optional.empty());
    line.ifPresent(message -> events.publishEvent(new Happened.Said(conversation, message)));
    return line.isPresent();
  }

  /** Corrects the language of a counsellor's conversation; what was said stays as it was said. */
  public boolean speak(ConversationId conversation, PersonId counsellor, Language language) {
    return database.sql("update eguidance.conversation set language = :language where id = :id and state = 'ACTIVE' and counsellor = :counsellor")
        .param("language", language.tag())
        .param("id", conversation.value())
        .param("counsellor", counsellor.value())
        .update() == 1;
  }

  private boolean isMoved(ConversationId conversation, PersonId counsellor, Channel to) {
    return database.sql("update eguidance.conversation set channel = :to where id = :id and state = 'ACTIVE' and counsellor = :counsellor")
        .param("to", to.name())
        .param("id", conversation.value())
        .param("counsellor", counsellor.value())
        .update() == 1;
  }
}
