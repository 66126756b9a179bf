package no.karrierenorge.eguidance.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.eguidance.enquiries.EnquiryTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;

class CallPagesTest extends EnquiryTest {
  private Map<String, String> wish(String number) {
    Matcher time = Pattern.compile("<option value=\"(\\d{4}-[^\"]+)\"").matcher(seeker.get(CALL).body());
    assertThat(time.find()).isTrue();
    return new HashMap<>(Map.of("telefon", number, "tid", time.group(1), "nokkel", UUID.randomUUID().toString()));
  }

  @Test
  void aWishedCallStandsInTheQueueFromItsHourAndIsTriedThreeTimes() {
    code(seeker.post(CALL, wish("22 33 44 55"), CALL).body());
    assertThat(queue.order()).isEmpty();
    for (int attempt = 1; attempt <= 3; attempt++) {
      database.sql("update eguidance.conversation set waiting_since = now() - interval '1 minute' where state = 'WAITING'").update();
      assertThat(queue.order()).hasSize(1);
      String id = take();
      assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("+47 22 33 44 55", "Forsøk " + attempt + " av 3");
      counsellor.post(WORK + "/anrop", Map.of("samtale", id), WORK);
      counsellor.post(WORK + "/anrop/utfall", Map.of("samtale", id, "utfall", "NO_ANSWER"), WORK);
      assertThat(queue.order()).isEmpty();
    }

    assertThat(database.sql("select state from eguidance.conversation where id = :id::uuid").param("id", newest()).query(String.class).single())
        .isEqualTo("ENDED");
    assertThat(new Visit(port).as("admin-1").get("/arbeid/drift/utboks").body()).contains("+4722334455", "Vi fikk ikke snakket med deg i dag");
  }

  @Test
  void aWishFromAnEnglishPageIsReadInEachReadersOwnLanguage() {
    String page = "/en" + CALL;
    String code = code(seeker.post(page, wish("41 99 88 77"), page).body());

    assertThat(counsellor.get(WORK).body()).contains("Vil bli ringt.", "English").doesNotContain("Would like to be called");
    assertThat(counsellor.get("/nn" + WORK).body()).contains("Vil bli ringd.");
    assertThat(seeker.post("/en" + FOLLOW, Map.of("kode", code), "/en" + FOLLOW).body()).contains("Would like to be called.");
  }

  @Test
  void theSameNumberAtTheSameHourIsCalledOnce() {
    var first = wish("41 23 45 67");
    code(seeker.post(CALL, first, CALL).body());
    int before = count("eguidance.callback");
    var second = wish("+47 412 34 567");
    second.put("tid", first.get("tid"));

    HttpResponse<String> answer = seeker.post(CALL, second, CALL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(count("eguidance.callback")).isEqualTo(before);
  }

  @Test
  void aCallIsRefusedOutsideTheHoursThatWereOffered() {
    var form = wish("41234567");
    form.put("tid", "2020-01-01T10:00");
    form.put("telefon", "113");

    assertThat(seeker.post(CALL, form, CALL).body()).contains("Velg et tidspunkt", "åtte tall", "value=\"113\"");
  }

  @Test
  void whoCallsInIsAConversationTimedByTheSystem() {
    counsellor.post(WORK + "/telefon", Map.of("tema", "job-search", "sprak", "nn"), WORK);
    String id = newest();
    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("Samtalen pågår siden");

    counsellor.post(WORK + "/anrop/utfall", Map.of("samtale", id, "utfall", "REACHED"), WORK);
    counsellor.post(WORK + "/slutt", Map.of("samtale", id), WORK);

    assertThat(counsellor.get(WORK + "?samtale=" + id).body()).contains("1 minutt: fikk snakket", "Registrer samtalen");
  }
}
