package no.karrierenorge.eguidance.team.view;

import java.util.List;

/** Conversations of colleagues in which the reader takes part; {@code base} is the desk's address in her language. */
public record AskedList(String base, List<Asked> all) {
  /** @param by who answers it */
  public record Asked(String id, String title, String by, String partKey) {}
}
