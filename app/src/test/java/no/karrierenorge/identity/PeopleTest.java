package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PeopleTest {
  private static final Hat COUNSELLOR =
      new Hat(Role.CAREER_COUNSELLOR, new Organisation(Organisation.Kind.CENTRE, "karriere-agder", "Karriere Agder", "agder"));

  @Autowired private People people;
  @Autowired private JdbcClient database;

  @Test
  void whoeverComesBackIsTheSamePerson() {
    String subject = UUID.randomUUID().toString();

    PersonId first = people.admit("https://provider.example", subject, "Marit Fjellheim");
    PersonId again = people.admit("https://provider.example", subject, "Marit Fjellheim");
    PersonId elsewhere = people.admit("https://other.example", subject, "Marit Fjellheim");

    assertThat(again).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
    assertThat(people.findName(first)).contains("Marit Fjellheim");
  }

  @Test
  void twentyFirstLoginsAtOnceMakeOnePerson() throws Exception {
    String subject = UUID.randomUUID().toString();
    var attempts = IntStream.range(0, 20).<Callable<PersonId>>mapToObj(i -> () -> people.admit("https://provider.example", subject, null)).toList();

    Set<PersonId> made = new HashSet<>();
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<PersonId> attempt : visitors.invokeAll(attempts)) made.add(attempt.get());
    }

    assertThat(made).hasSize(1);
  }

  @Test
  void neitherTheSubjectNorTheNameCanBeReadInTheDatabase() {
    people.admit("https://provider.example", "subject-in-clear", "Name In Clear");

    String everything = database.sql("""
            select string_agg(to_json(each_login)::text, ' ') || (select string_agg(to_json(each_person)::text, ' ') from identity.person each_person)
            from identity.login each_login
            """)
        .query(String.class)
        .single();

    String nameInHex = "4e616d6520496e20436c656172";
    assertThat(everything).contains("provider.example").doesNotContain("subject-in-clear", "Name In Clear", nameInHex);
  }

  @Test
  void aPersonHasTheRolesSheWasGivenLastAndNoOthers() {
    PersonId person = people.admit("https://provider.example", UUID.randomUUID().toString(), null);
    people.give(person, List.of(COUNSELLOR, new Hat(Role.CENTRE_MANAGER, COUNSELLOR.organisation())));

    people.give(person, List.of(COUNSELLOR));

    assertThat(people.hats(person)).containsExactly(COUNSELLOR);
  }

  @Test
  void twoLoginsOfOnePersonAtOnceBothSucceed() throws Exception {
    PersonId person = people.admit("https://provider.example", UUID.randomUUID().toString(), null);
    Callable<Boolean> login = () -> {
      people.give(person, List.of(COUNSELLOR));
      return true;
    };

    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> attempt : visitors.invokeAll(Collections.nCopies(20, login))) assertThat(attempt.get()).isTrue();
    }

    assertThat(people.hats(person)).containsExactly(COUNSELLOR);
  }

  @Test
  void erasingAPersonLeavesNothingOfHer() {
    String subject = UUID.randomUUID().toString();
    PersonId person = people.admit("https://provider.example", subject, "Marit Fjellheim");
    people.give(person, List.of(COUNSELLOR));

    people.erase(person);

    assertThat(people.find("https://provider.example", subject)).isEmpty();
    assertThat(people.findName(person)).isEmpty();
    assertThat(people.hats(person)).isEmpty();
  }
}
