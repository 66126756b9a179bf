package no.karrierenorge.eguidance.live;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import org.jspecify.annotations.Nullable;

/** A seeker's open stream of one conversation. */
final class SeekerConnection extends Follower implements Consumer<QueuePlace> {
  private final Wire wire;
  private final Conversation conversation;
  private final Shown shown;
  private volatile @Nullable QueuePlace toldPlace;

  /** What the page shows of a line and of a place in the queue; empty texts for those who want data only. */
  record Shown(Function<Message, String> line, Function<QueuePlace, String> place) {
    static final Shown NOTHING = new Shown(line -> "", place -> "");
  }

  SeekerConnection(Wire wire, Conversation conversation, int after, LineSource lines, Shown shown) {
    super(after, lines);
    this.wire = wire;
    this.conversation = conversation;
    this.shown = shown;
  }

  Conversation conversation() {
    return conversation;
  }

  @Override
  protected void show(Message line) {
    String html = shown.line.apply(line);
    wire.send(Frames.message(line, conversation.language(), html.isEmpty() ? null : html).toString());
  }

  @Override
  protected void acknowledge(Message line, boolean isNew) {
    var frame = Frames.acknowledgement(line);
    String html = isNew ? shown.line.apply(line) : "";
    wire.send(html.isEmpty() ? frame.toString() : frame.put("html", html).toString());
  }

  @Override
  protected void refuse(UUID key, String code) {
    wire.send(Frames.error(code, key.toString()));
  }

  @Override
  protected void delivered(Message line) {
    switch (line.happening()) {
      case JOINED, TRANSFERRED -> wire.send(Frames.state(ConversationState.ACTIVE, line.text()));
      case RETURNED -> waitAgain();
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

  private void waitAgain() {
    wire.send(Frames.state(ConversationState.WAITING, null));
    toldPlace = null;
  }

  /** Says nothing when it is what she has been told: most of those who wait stand where they stood when somebody comes behind them. */
  @Override
  public void accept(QueuePlace place) {
    if (place.equals(toldPlace)) return;
    toldPlace = place;
    wire.send(Frames.queue(place, shown.place.apply(place)));
  }
}
