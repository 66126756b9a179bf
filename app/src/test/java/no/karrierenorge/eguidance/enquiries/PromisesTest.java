package no.karrierenorge.eguidance.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Promises stay as figures: open, kept, broken, or none when the question is taken back in time. */
class PromisesTest extends EnquiryTest {
  @Test
  void aPromiseIsGivenKeptAndGivenAgain() {
    String code = ask(question());
    String id = take();
    assertThat(promises(id)).containsExactly("open");

    answer(id, "Det er gratis.", "send");
    answer(id, "Og en ting til.", "send");
    assertThat(promises(id)).containsExactly("kept");

    seeker.post(FOLLOW + "/melding", Map.of("kode", code, "tekst", "Hvor?", "nokkel", UUID.randomUUID().toString()), FOLLOW);
    assertThat(promises(id)).containsExactly("kept", "open");
  }

  @Test
  void anAnswerAfterItsTimeIsABrokenPromise() {
    ask(question());
    String id = take();
    theTimeIsOver(id);
    assertThat(promises(id)).containsExactly("broken");

    answer(id, "Beklager at det tok tid.", "send");

    assertThat(promises(id)).containsExactly("broken");
  }

  @Test
  void whatIsTakenBackInTimeIsNoPromiseAndTooLateItStaysBroken() {
    String inTime = ask(question());
    String first = newest();
    String tooLate = ask(question());
    String second = newest();
    theTimeIsOver(second);

    seeker.post(FOLLOW + "/slutt", Map.of("kode", inTime), FOLLOW);
    seeker.post(FOLLOW + "/slutt", Map.of("kode", tooLate), FOLLOW);

    assertThat(promises(first)).isEmpty();
    assertThat(promises(second)).containsExactly("broken");
  }

  private void theTimeIsOver(String id) {
    database.sql("""
            update eguidance.promise set asked_at = asked_at - interval '7 days', promised_at = now() - interval '1 hour' where conversation = :id::uuid
            """)
        .param("id", id)
        .update();
  }

  private List<String> promises(String id) {
    return database.sql("""
            select case when kept then 'kept' when due then 'broken' else 'open' end as state from eguidance.written_contact
            where id = :id::uuid order by asked_at
            """)
        .param("id", id)
        .query((row, number) -> row.getString("state"))
        .list();
  }
}
