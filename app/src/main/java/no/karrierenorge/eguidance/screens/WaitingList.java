package no.karrierenorge.eguidance.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Messages;
import org.springframework.stereotype.Component;

/** The front of the queue with the beginnings of the first questions, which are opened once and forgotten when nobody waits with them. */
@Component
public class WaitingList {
  /** More than one screen shows, and little enough to be told to everybody each second. */
  public static final int SHOWN = 30;
  private static final int QUESTION_CHARACTERS = 160;

  private final Map<ConversationId, String> questions = new ConcurrentHashMap<>();
  private final Conversations conversations;
  private final Messages messages;

  WaitingList(Conversations conversations, Messages messages) {
    this.conversations = conversations;
    this.messages = messages;
  }

  public List<Waiting> front() {
    List<Conversation> all = conversations.waiting(SHOWN);
    Set<ConversationId> shown = all.stream().map(Conversation::id).collect(Collectors.toSet());
    questions.keySet().retainAll(shown);
    var front = new ArrayList<Waiting>();
    for (Conversation one : all) front.add(new Waiting(one, front.size() + 1, questions.computeIfAbsent(one.id(), this::question)));
    return front;
  }

  private String question(ConversationId id) {
    return messages.first(id).map(message -> beginning(message.text())).orElse("");
  }

  public static String beginning(String text) {
    return beginning(text, QUESTION_CHARACTERS);
  }

  /** The first words of a text on one line, whole characters only. */
  public static String beginning(String text, int most) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= most) return line;
    return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most) - 1)) + "…";
  }
}
