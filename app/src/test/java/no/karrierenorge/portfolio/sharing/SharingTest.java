package no.karrierenorge.portfolio.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.identity.People;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One saved thing, its owner, the counsellor she chose and one she did not. */
@PlatformTest
class SharingTest {
  private static final String LIST = "/arbeid/delt";

  @LocalServerPort private int port;
  @Autowired private People people;
  @Autowired private JdbcClient database;
  private Visit owner;
  private Visit counsellor;
  private Visit other;
  private String item;

  @BeforeEach
  void somethingIsSaved() {
    counsellor = new Visit(port).as("counsellor-1");
    other = new Visit(port).as("counsellor-2");
    owner = new Visit(port);
    owner.post("/lagre", Map.of("side", "/yrker/sykepleier"), "/lagre?side=/yrker/sykepleier");
    Matcher id = Pattern.compile("/lagret/([0-9a-f-]{36})/del").matcher(owner.get("/kode").body());
    assertThat(id.find()).isTrue();
    item = id.group(1);
  }

  private String page() {
    return "/lagret/" + item + "/del";
  }

  private String centre() {
    return database.sql("select slug from identity.organisation o join identity.person_role r on r.organisation = o.id where r.person = :me and r.role = 'CAREER_COUNSELLOR' limit 1")
        .param("me", people.find("demo", "counsellor-1").orElseThrow().value())
        .query(String.class)
        .single();
  }

  private HttpResponse<String> share() {
    String person = people.find("demo", "counsellor-1").orElseThrow().toString();
    return owner.post(page(), Map.of("senter", centre(), "til", person, "dager", "7"), page() + "?senter=" + centre());
  }

  @Test
  void theChosenCounsellorOpensItAndTheOwnerSeesThat() {
    assertThat(counsellor.get(LIST + "/" + item).statusCode()).isEqualTo(404);

    assertThat(share().statusCode()).isEqualTo(302);

    assertThat(counsellor.get(LIST).body()).contains("Sykepleier");
    assertThat(owner.get(page()).body()).contains("Ingen ennå");
    assertThat(counsellor.get(LIST + "/" + item).body()).contains("Sykepleier");
    assertThat(owner.get(page()).body()).doesNotContain("Ingen ennå").contains("Vist til");
    assertThat(database.sql("select count(*) from audit.entry where act = 'portfolio.open' and thing = :thing").param("thing", "portfolio.item/" + item)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void nobodyElseOpensIt() {
    share();

    assertThat(other.get(LIST + "/" + item).statusCode()).isEqualTo(404);
    assertThat(other.get(LIST).body()).doesNotContain("Sykepleier");
    assertThat(new Visit(port).as("seeker-1").get(LIST + "/" + item).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).get(page()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsTakenBackOpensNoMore() {
    share();
    Matcher share = Pattern.compile("name=\"deling\" value=\"([0-9a-f-]{36})\"").matcher(owner.get(page()).body());
    assertThat(share.find()).isTrue();

    owner.post(page() + "/tilbake", Map.of("deling", share.group(1)), page());

    assertThat(counsellor.get(LIST + "/" + item).statusCode()).isEqualTo(404);
    assertThat(counsellor.get(LIST).body()).doesNotContain("Sykepleier");
    assertThat(owner.get(page()).body()).doesNotContain("name=\"deling\"");
  }

  @Test
  void onlyItsOwnSharesCanBeTakenBack() {
    share();

    assertThat(owner.post(page() + "/tilbake", Map.of("deling", "00000000-0000-0000-0000-000000000000"), page()).statusCode()).isEqualTo(404);
    assertThat(counsellor.get(LIST + "/" + item).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsDeletedLeavesNoConsentBehind() {
    share();

    owner.post("/lagret/" + item + "/slett", Map.of(), "/lagret/" + item + "/slett");

    assertThat(counsellor.get(LIST + "/" + item).statusCode()).isEqualTo(404);
    assertThat(database.sql("select count(*) from consent.consent where item = :id::uuid").param("id", item).query(Integer.class).single()).isZero();
  }

  @Test
  void whoeverChoosesNobodyIsToldBesideTheChoice() {
    var answer = owner.post(page(), Map.of("senter", centre(), "dager", "7"), page() + "?senter=" + centre());
    var stranger = owner.post(page(), Map.of("senter", centre(), "til", people.find("demo", "counsellor-2").orElseThrow().toString(), "dager", "7"),
        page() + "?senter=" + centre());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Velg hvem som skal få se det.");
    assertThat(stranger.statusCode()).isEqualTo(422);
  }
}
