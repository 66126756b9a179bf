package no.karrierenorge.portfolio.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two devices and one code. */
@PlatformTest
class CodePagesTest {
  private static final String NURSE = "/lagre?side=/yrker/sykepleier";
  private static final Pattern CODE = Pattern.compile("[B-Z]{4}(-[B-Z]{4}){3}");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  private Visit phone;
  private Visit library;

  @BeforeEach
  void twoDevices() {
    phone = new Visit(port);
    library = new Visit(port);
  }

  private static String save(Visit device, String page) {
    device.post("/lagre", Map.of("side", page), NURSE);
    return code(device);
  }

  private static String code(Visit device) {
    Matcher code = CODE.matcher(device.get("/kode").body());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private static int open(Visit device, String code) {
    return device.post("/kode", Map.of("kode", code), "/kode").statusCode();
  }

  private long folders() {
    return database.sql("select count(*) from portfolio.folder where code_hash is not null").query(Long.class).single();
  }

  @Test
  void whatIsSavedOnOneDeviceIsBroughtBackOnAnother() {
    String code = save(phone, "/yrker/sykepleier");

    int answer = open(library, " " + code.toLowerCase().replace('-', ' '));

    assertThat(answer).isEqualTo(302);
    assertThat(library.get("/kode").body()).contains("Sykepleier", code);
  }

  @Test
  void aCodeThatOpensNothingIsSaidBesideTheFieldAndStays() {
    var short16 = library.post("/kode", Map.of("kode", "BCDF"), "/kode");
    var unknown = library.post("/kode", Map.of("kode", "BCDF-BCDF-BCDF-BCDF"), "/kode");

    assertThat(short16.statusCode()).isEqualTo(422);
    assertThat(short16.body()).contains("En kode har 16 bokstaver", "value=\"BCDF\"");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("Vi finner ikke noe med denne koden", "value=\"BCDF-BCDF-BCDF-BCDF\"");
  }

  @Test
  void twoCodesArePutTogether() {
    String first = save(phone, "/yrker/sykepleier");
    String second = save(library, "/yrker/elektriker");

    open(library, first);

    assertThat(library.get("/kode").body()).contains("Sykepleier", "Elektriker", first);
    assertThat(open(new Visit(port), second)).isEqualTo(422);
  }

  @Test
  void theCodeIsTakenOffADeviceAndOpensElsewhere() {
    String code = save(phone, "/yrker/sykepleier");

    phone.post("/kode/glem", Map.of(), "/kode");

    assertThat(phone.get("/kode").body()).doesNotContain("Sykepleier");
    assertThat(open(library, code)).isEqualTo(302);
  }

  @Test
  void allIsDeletedForGood() {
    long before = folders();
    String code = save(phone, "/yrker/sykepleier");
    phone.post("/kode/slett", Map.of(), "/kode/slett");

    assertThat(folders()).isEqualTo(before);
    assertThat(open(library, code)).isEqualTo(422);
  }

  @Test
  void oneThingIsDeletedAfterAQuestionAndOnlyByItsHolder() {
    save(phone, "/yrker/sykepleier");
    Matcher deletion = Pattern.compile("/lagret/[0-9a-f-]{36}/slett").matcher(phone.get("/kode").body());
    assertThat(deletion.find()).isTrue();
    String path = deletion.group();
    save(library, "/yrker/elektriker");

    assertThat(library.get(path).statusCode()).isEqualTo(404);
    assertThat(library.post(path, Map.of(), NURSE).statusCode()).isEqualTo(404);
    assertThat(phone.get(path).body()).contains("Sykepleier");
    phone.post(path, Map.of(), path);

    assertThat(phone.get("/kode").body()).contains("Her er det tomt nå");
  }

  @Test
  void aPageIsCalledAsItIsInTheReadersLanguage() {
    save(phone, "/yrker/sykepleier");

    assertThat(phone.get("/en/kode").body()).contains("href=\"/en/yrker/sykepleier\"", ">Nurse<").doesNotContain("Sykepleier");
  }

  @Test
  void theCodeIsSentToAnAddressThatIsNotKeptAndThreeTimesAtMost() {
    save(phone, "/yrker/sykepleier");
    var nowhere = phone.post("/kode/send", Map.of("til", "ikke en adresse"), "/kode");

    assertThat(nowhere.statusCode()).isEqualTo(422);
    assertThat(nowhere.body()).contains("value=\"ikke en adresse\"");
    for (int i = 0; i < 3; i++) assertThat(phone.post("/kode/send", Map.of("til", "kari@eksempel.no"), "/kode").statusCode()).isEqualTo(302);
    assertThat(phone.post("/kode/send", Map.of("til", "kari@eksempel.no"), "/kode").body()).contains("sendt tre ganger");
  }

  @Test
  void whoeverLogsInTakesUpWhatSheSavedBefore() {
    String code = save(phone, "/yrker/sykepleier");
    Visit home = new Visit(port).as("seeker-2");

    var wrong = home.post("/min-side/kode", Map.of("kode", "BCDF"), "/min-side");
    home.post("/min-side/kode", Map.of("kode", code), "/min-side");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(home.get("/min-side").body()).contains("Sykepleier");
    assertThat(home.get("/min-side/tidslinje").body()).contains("Sykepleier");
    assertThat(open(library, code)).isEqualTo(422);
  }

  @Test
  void onlyPagesOfTheSiteCanBeSaved() {
    assertThat(phone.get("/lagre?side=/yrker/finnes-ikke").statusCode()).isEqualTo(404);
    assertThat(phone.get("/lagre?side=https://eksempel.no/yrker/sykepleier").statusCode()).isEqualTo(404);
    assertThat(phone.get("/lagre?side=").statusCode()).isEqualTo(404);
    assertThat(phone.get("/en/lagre?side=/en/yrker/sykepleier").body()).contains("Save “Nurse”?");
  }
}
