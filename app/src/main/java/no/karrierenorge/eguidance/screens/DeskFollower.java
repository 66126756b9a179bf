package no.karrierenorge.eguidance.screens;

import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.live.Follower;
import no.karrierenorge.eguidance.live.Frames;
import tools.jackson.databind.node.ObjectNode;

/** One conversation on one counsellor's screen. */
final class DeskFollower extends Follower {
  private final DeskConnection connection;
  private final ConversationId conversation;

  DeskFollower(DeskConnection connection, ConversationId conversation, int after, LineSource lines) {
    super(after, lines);
    this.connection = connection;
    this.conversation = conversation;
  }

  @Override
  protected void show(Message line) {
    connection.send(named(Frames.message(line, connection.language(), connection.html(line))));
  }

  @Override
  protected void acknowledge(Message line, boolean isNew) {
    ObjectNode frame = named(Frames.acknowledgement(line));
    String html = isNew ? connection.html(line) : null;
    if (html != null) frame.put("html", html);
    connection.send(frame);
  }

  @Override
  protected void refuse(UUID key, String code) {
    connection.send(DeskFrames.error(code, conversation, key.toString()));
  }

  @Override
  protected void delivered(Message line) {
    if (line.happening() != Happening.ENDED) return;
    connection.send(DeskFrames.state(conversation, ConversationState.ENDED));
    connection.unfollow(conversation);
  }

  @Override
  public void read(Author by, int seq) {
    if (by == Author.SEEKER) connection.send(DeskFrames.about(conversation, "read").put("seq", seq));
  }

  @Override
  public void typed(Author by) {
    if (by == Author.SEEKER) connection.send(DeskFrames.about(conversation, "typing").put("from", by.word()));
  }

  private ObjectNode named(ObjectNode frame) {
    return frame.put("conversation", conversation.toString());
  }
}
