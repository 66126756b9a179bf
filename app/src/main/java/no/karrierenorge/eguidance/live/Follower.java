package no.karrierenorge.eguidance.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.conversations.Message;

/**
 * One socket's view of one conversation: gives every line once and in order, whatever order it hears of them in, and acknowledges the lines
 * that this socket has sent instead of repeating them.
 */
public abstract class Follower implements Watcher {
  private final LineSource lines;
  private final Set<UUID> sending = ConcurrentHashMap.newKeySet(2);
  private int delivered;

  /** Where missing lines are looked up. */
  public interface LineSource {
    Iterable<Message> after(int seq);
  }

  /** @param after the number of the last line that the client has */
  protected Follower(int after, LineSource lines) {
    this.delivered = after;
    this.lines = lines;
  }

  /** A line that the client has not had. */
  protected abstract void show(Message line);

  /** A line that this socket sent is kept; {@code isNew} unless it had been shown or acknowledged before. */
  protected abstract void acknowledge(Message line, boolean isNew);

  /** A line that this socket sent was not kept. */
  protected abstract void refuse(UUID key, String code);

  /** What else is to be told once a line has been given to the client. */
  protected abstract void delivered(Message line);

  /** The lines that the client has not had. Called when it is among the watchers already, so that none falls between. */
  public final synchronized void catchUp() {
    for (Message line : lines.after(delivered)) deliver(line);
  }

  /** From now on the line of this key is acknowledged when it is heard of. */
  public final void isSending(UUID key) {
    sending.add(key);
  }

  public final void wasNotSaid(UUID key, String code) {
    sending.remove(key);
    refuse(key, code);
  }

  /** The line that this socket sent is committed; heard of already or not, it is acknowledged once. */
  public final synchronized void committed(Message line) {
    said(line);
    if (sending.remove(line.key())) acknowledge(line, false);
  }

  @Override
  public final synchronized void said(Message line) {
    if (line.seq() <= delivered) return;
    if (line.seq() == delivered + 1) deliver(line);
    else catchUp();
  }

  @Override
  public final synchronized void saidUpTo(int seq) {
    if (seq > delivered) catchUp();
  }

  private void deliver(Message line) {
    if (line.seq() <= delivered) return;
    delivered = line.seq();
    if (sending.remove(line.key())) acknowledge(line, true);
    else show(line);
    delivered(line);
  }
}
