package no.karrierenorge.eguidance.live;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Happened;

/** What other nodes are told, without a word of what was said: {@code said <id> <side> <seq>}. */
record Hint(Kind kind, ConversationId conversation, Author by, int seq) {
  private static final String PREFIX = "eguidance";
  private static final ConversationId NONE = new ConversationId(new UUID(0, 0));

  enum Kind {
    SAID,
    READ,
    TYPED,
    QUEUE
  }

  static String of(Happened happened) {
    Hint hint = switch (happened) {
      case Happened.Said said -> new Hint(Kind.SAID, said.conversation(), said.message().author(), said.message().seq());
      case Happened.Read read -> new Hint(Kind.READ, read.conversation(), read.by(), read.seq());
      case Happened.Typed typed -> new Hint(Kind.TYPED, typed.conversation(), typed.by(), 0);
      case Happened.QueueMoved moved -> new Hint(Kind.QUEUE, NONE, Author.SYSTEM, 0);
    };
    return String.join(" ", PREFIX, hint.kind.name(), hint.conversation.toString(), hint.by.name(), Integer.toString(hint.seq));
  }

  /** Nothing for the hints of other rooms. */
  static Optional<Hint> find(String text) {
    String[] parts = text.split(" ");
    if (parts.length != 5 || !parts[0].equals(PREFIX)) return Optional.empty();
    return ConversationId.find(parts[2]).map(id -> new Hint(Kind.valueOf(parts[1]), id, Author.valueOf(parts[3]), Integer.parseInt(parts[4])));
  }
}
