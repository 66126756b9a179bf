package no.karrierenorge.eguidance.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.QueuePlace;

/**
 * A seeker's open stream of one conversation: gives every line once and in order, whatever order it hears of them in, and acknowledges the
 * lines that this socket has sent instead of repeating them.
 */
final class SeekerConnection implements Watcher, Consumer<QueuePlace> {
  private final Wire wire;
  private final Conversation conversation;
  private final LineSource lines;
  private final Function<Message, String> html;
  private final Set<UUID> sending = ConcurrentHashMap.newKeySet(2);
  private int delivered;

  /** Where missing lines are looked up. */
  interface LineSource {
    Iterable<Message> after(int seq);
  }

  /** @param html makes the line as the page shows it, or an empty text for those who want data only */
  SeekerConnection(Wire wire, Conversation conversation, int after, LineSource lines, Function<Message, String> html) {
    this.wire = wire;
    this.conversation = conversation;
    this.delivered = after;
    this.lines = lines;
    this.html = html;
  }

  Conversation conversation() {
    return conversation;
  }

  /** The lines that the client has not had. Called when it is among the watchers already, so that none falls between. */
  synchronized void catchUp() {
    for (Message line : lines.after(delivered)) deliver(line);
  }

  /** From now on the line of this key is acknowledged when it is heard of. */
  void isSending(UUID key) {
    sending.add(key);
  }

  void wasNotSaid(UUID key, String code) {
    sending.remove(key);
    wire.send(Frames.error(code, key.toString()));
  }

  /** The line that this socket sent is committed; heard of already or not, it is acknowledged once. */
  synchronized void committed(Message line) {
    said(line);
    if (sending.remove(line.key())) wire.send(Frames.acknowledgement(line).toString());
  }

  @Override
  public synchronized void said(Message line) {
    if (line.seq() <= delivered) return;
    if (line.seq() == delivered + 1) deliver(line);
    else catchUp();
  }

  @Override
  public synchronized void saidUpTo(int seq) {
    if (seq > delivered) catchUp();
  }

  private void deliver(Message line) {
    if (line.seq() <= delivered) return;
    delivered = line.seq();
    boolean isOwn = sending.remove(line.key());
    wire.send(isOwn ? acknowledgement(line) : message(line));
    if (line.happening() != null) tellState(line);
  }

  private String acknowledgement(Message line) {
    var frame = Frames.acknowledgement(line);
    String shown = html.apply(line);
    return shown.isEmpty() ? frame.toString() : frame.put("html", shown).toString();
  }

  private String message(Message line) {
    String shown = html.apply(line);
    return Frames.message(line, conversation.language(), shown.isEmpty() ? null : shown).toString();
  }

  private void tellState(Message line) {
    switch (line.happening()) {
      case JOINED, TRANSFERRED -> wire.send(Frames.state(ConversationState.ACTIVE, line.text()));
      case RETURNED -> wire.send(Frames.state(ConversationState.WAITING, null));
      case ENDED -> wire.send(Frames.state(ConversationState.ENDED, null));
      case INVITED, LEFT, WARNED, CHANNEL -> {}
      case null -> {}
    }
  }

  @Override
  public void read(Author by, int seq) {
    if (by == Author.COUNSELLOR) wire.send(Frames.read(seq));
  }

  @Override
  public void typed(Author by) {
    if (by == Author.COUNSELLOR) wire.send(Frames.typing(by));
  }

  @Override
  public void accept(QueuePlace place) {
    wire.send(Frames.queue(place));
  }
}
