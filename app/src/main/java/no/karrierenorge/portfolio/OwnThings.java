package no.karrierenorge.portfolio;

import java.time.Instant;
import java.util.List;
import no.karrierenorge.identity.PersonId;

/** What another room holds that somebody finds on her own page and in her timeline: conversations, later appointments and plans. */
public interface OwnThings {
  List<Thing> of(PersonId person);

  /**
   * @param kind what it is, in the reader's language
   * @param path the page that shows it to its owner
   */
  record Thing(String kind, String title, String path, Instant at) {}
}
