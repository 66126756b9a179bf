package no.karrierenorge.identity.login;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.PersonalRecord;
import no.karrierenorge.identity.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The person herself: the name her provider told and her roles. She is erased last, for other rooms find theirs by her. */
@Component
@Order(LoginRecords.LAST)
class LoginRecords implements PersonalRecords {
  static final int LAST = Integer.MAX_VALUE;

  private final People people;

  LoginRecords(People people) {
    this.people = people;
  }

  @Override
  public List<PersonalRecord> of(PersonId person) {
    String name = people.findName(person).orElse("");
    List<String> roles = people.hats(person).stream().map(hat -> t(hat.role().key())).toList();
    List<String> lines = List.of(t("login.record.name", name.isEmpty() ? t("login.record.none") : name), t("login.record.roles", String.join(", ", roles)),
        t("login.record.login"));
    return List.of(new PersonalRecord("person", t("login.record"), lines, Map.of("name", name, "roles", roles)));
  }

  @Override
  public void erase(PersonId person) {
    people.erase(person);
  }
}
