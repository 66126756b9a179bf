package no.karrierenorge.eguidance.live;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.QueuePlace;

/** A seeker's open stream of one conversation. */
final class SeekerConnection extends Follower implements Consumer<QueuePlace> {
  private final Wire wire;
  private final Conversation conversation;
  private final Function<Message, String> html;

  /** @param html makes the line as the page shows it, or an empty text for those who want data only */
  SeekerConnection(Wire wire, Conversation conversation, int after, LineSource lines, Function<Message, String> html) {
    super(after, lines);
    this.wire = wire;
    this.conversation = conversation;
    this.html = html;
  }

  Conversation conversation() {
    return conversation;
  }

  @Override
  protected void show(Message line) {
    String shown = html.apply(line);
    wire.send(Frames.message(line, conversation.language(), shown.isEmpty() ? null : shown).toString());
  }

  @Override
  protected void acknowledge(Message line, boolean isNew) {
    var frame = Frames.acknowledgement(line);
    String shown = isNew ? html.apply(line) : "";
    wire.send(shown.isEmpty() ? frame.toString() : frame.put("html", shown).toString());
  }

  @Override
  protected void refuse(UUID key, String code) {
    wire.send(Frames.error(code, key.toString()));
  }

  @Override
  protected void delivered(Message line) {
    switch (line.happening()) {
      case JOINED, TRANSFERRED -> wire.send(Frames.state(ConversationState.ACTIVE, line.text()));
      case RETURNED -> wire.send(Frames.state(ConversationState.WAITING, null));
      case ENDED -> wire.send(Frames.state(ConversationState.ENDED, null));
      case INVITED, LEFT, WARNED, EMERGENCY, CHANNEL, OBSERVED, UNOBSERVED -> {}
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
