package no.karrierenorge.portfolio.mydata;

import java.util.List;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.PersonalRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all rooms keep about a person, in their order. */
@Component
class MyRecords {
  private final List<PersonalRecords> rooms;

  MyRecords(List<PersonalRecords> rooms) {
    this.rooms = rooms;
  }

  List<PersonalRecord> of(PersonId person) {
    return rooms.stream().flatMap(room -> room.of(person).stream()).toList();
  }

  /** All of it or nothing. */
  @Transactional
  public void erase(PersonId person) {
    rooms.forEach(room -> room.erase(person));
  }
}
