package no.karrierenorge.eguidance.live;

import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Message;

/** Somebody who follows a conversation on this node. Called from any thread; must not wait. */
public interface Watcher {
  /** A line was said on this node. It may come before one with a lower number. */
  void said(Message message);

  /** There are lines up to {@code seq}; those that are missing lie in the database. */
  void saidUpTo(int seq);

  void read(Author by, int seq);

  void typed(Author by);
}
