package no.karrierenorge.identity;

import java.util.List;

/**
 * What a room keeps about a seeker. She may see it, take it with her and have it deleted (General Data Protection Regulation, articles 15,
 * 20 and 17). Whoever adds a table with a person in it implements this.
 */
public interface PersonalRecords {
  /** All that is kept, in the reader's language. */
  List<PersonalRecord> of(PersonId person);

  /** Deletes for good what is hers alone; part of the caller's transaction. */
  void erase(PersonId person);
}
