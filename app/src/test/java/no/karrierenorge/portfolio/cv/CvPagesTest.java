package no.karrierenorge.portfolio.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A CV from the first word to its end, without a login. */
@PlatformTest
class CvPagesTest {
  private static final Map<String, String> COOK =
      Map.of("position", "Kokk", "name", "Fjellmat", "startDate", "juni 2019", "endDate", "", "highlights", "Laget mat\nBestilte varer");
  private static final Map<String, String> CLEANER = Map.of("position", "Renholder", "name", "Havna skole", "startDate", "2015", "endDate", "2019");

  @LocalServerPort private int port;
  @Autowired private PortfolioDesk desk;

  private OwnCv begun() {
    return OwnCv.begun(new Visit(port));
  }

  private OwnCv withTwoJobs() {
    OwnCv cv = begun();
    cv.writes("/arbeid/ny", CLEANER);
    cv.writes("/arbeid/ny", COOK);
    return cv;
  }

  @Test
  void whatIsWrittenStandsInTheCvAndACodeBringsItBack() {
    OwnCv cv = withTwoJobs();
    cv.writes("/om", Map.of("name", "Amira Dahl", "email", "amira@example.no", "summary", "Kokk med åtte år."));
    var otherDevice = new OwnCv(new Visit(port).with("__Host-mappe", cv.visit().cookie("__Host-mappe").orElseThrow()), cv.path());

    assertThat(otherDevice.sheet()).contains("<h1>Amira Dahl</h1>", "<h2>Arbeid</h2>", "<h3>Kokk</h3>", "Fjellmat · juni 2019 – nå", "<li>Bestilte varer</li>",
        "Havna skole · 2015 – 2019", "Oppgis på forespørsel");
    assertThat(cv.page()).contains("kn-code");
  }

  @Test
  void badDatesAndHugeTextsAreToldBesideTheFieldAndNothingIsLost() {
    OwnCv cv = begun();
    String huge = "lang ".repeat(20_000);

    HttpResponse<String> answer = cv.writes("/arbeid/ny", Map.of("position", "Kokk", "startDate", "i fjor", "summary", huge));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Skriv året med fire tall", "value=\"i fjor\"", "value=\"Kokk\"", huge.strip(), "id=\"f-summary-feil\"", "99");
    assertThat(cv.sheet()).doesNotContain("Kokk");
  }

  @Test
  void pastedHtmlIsShownAsItWasTyped() {
    OwnCv cv = begun();

    cv.writes("/arbeid/ny", Map.of("position", "<img src=x onerror=alert(1)>", "summary", "</p><script>alert(1)</script>"));

    assertThat(cv.page() + cv.sheet()).doesNotContain("<img src=x", "<script>alert").contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void entriesAreMovedAndTakenOutAndPutBack() {
    OwnCv cv = withTwoJobs();
    cv.does("flytting", "arbeid", 1, Map.of("vei", "ned"));
    assertThat(OwnCv.at(cv.sheet(), "Renholder")).isLessThan(OwnCv.at(cv.sheet(), "Kokk"));

    cv.does("sletting", "arbeid", 1, Map.of());
    assertThat(cv.sheet()).doesNotContain("Renholder");
    assertThat(cv.page()).contains("«Renholder» er tatt ut.");

    cv.visit().post(cv.path() + "/angre", Map.of(), cv.path());
    assertThat(OwnCv.at(cv.sheet(), "Renholder")).isPositive().isLessThan(OwnCv.at(cv.sheet(), "Kokk"));
    assertThat(cv.page()).doesNotContain("er tatt ut");
  }

  @Test
  void aDraftIsSeenAndNotSaved() {
    OwnCv cv = withTwoJobs();

    HttpResponse<String> seen = cv.visit().post(cv.path() + "/arbeid/1/visning", Map.of("position", "Souschef"), cv.path() + "/arbeid/1");

    assertThat(seen.body()).contains("<h3>Souschef</h3>", "Renholder");
    assertThat(cv.sheet()).doesNotContain("Souschef");
  }

  @Test
  void aCopyIsAVersionOfItsOwnInAnotherLanguage() {
    OwnCv cv = withTwoJobs();
    String path = OwnCv.where(cv.visit().post(cv.path() + "/kopi", Map.of("navn", "For skolen", "formal", "Kokk på skole", "sprak", "en"), cv.path() + "/kopi"));
    var copy = new OwnCv(cv.visit(), path);
    copy.writes("/arbeid/1", Map.of("position", "Cook"));

    assertThat(copy.sheet()).contains("<html lang=\"en\">", "<h2>Work</h2>", "Cook", "Available on request");
    assertThat(cv.sheet()).contains("<html lang=\"nb\">", "Kokk").doesNotContain("Cook");
    assertThat(cv.visit().get("/verktoy/cv/mine").body()).contains("Min CV", "For skolen", "Kokk på skole");
  }

  @Test
  void theNamelessVersionNamesNobody() {
    OwnCv cv = withTwoJobs();
    cv.writes("/om", Map.of("name", "Amira Dahl", "email", "amira@example.no", "location.city", "Hamar", "summary", "Amira er 39 år."));

    for (String address : List.of("/visning?anonym=ja", "/fil?form=tekst&anonym=ja", "/fil?form=json&anonym=ja")) {
      assertThat(cv.visit().get(cv.path() + address).body()).as(address).contains("Kokk").doesNotContain("Amira", "Dahl", "Hamar", "39", "2019");
    }
  }

  @Test
  void anothersCvLooksLikeNotThere() {
    OwnCv cv = withTwoJobs();
    Visit other = begun().visit();

    for (String end : List.of("", "/om", "/visning", "/fil?form=pdf", "/fil?form=json", "/oppsett", "/kopi", "/slett", "/forslag", "/arbeid/1", "/arbeid/ny")) {
      assertThat(other.get(cv.path() + end).statusCode()).as(end).isEqualTo(404);
    }
    assertThat(other.post(cv.path() + "/slett", Map.of(), "/verktoy/cv/ny").statusCode()).isEqualTo(404);
    assertThat(other.post(cv.path() + "/arbeid/ny", COOK, "/verktoy/cv/ny").statusCode()).isEqualTo(404);
    assertThat(other.post(cv.path() + "/arbeid/ny/visning", COOK, "/verktoy/cv/ny").statusCode()).isEqualTo(404);
    assertThat(cv.visit().get(cv.path() + "/arbeid/3").statusCode()).isEqualTo(404);
    assertThat(cv.visit().get(cv.path() + "/annet/1").statusCode()).isEqualTo(404);
  }

  @Test
  void aCvIsDeletedForGood() {
    OwnCv cv = withTwoJobs();
    assertThat(cv.visit().get(cv.path() + "/slett").body()).contains("Vil du slette «Min CV»?");

    cv.visit().post(cv.path() + "/slett", Map.of(), cv.path() + "/slett");

    assertThat(cv.visit().get(cv.path()).statusCode()).isEqualTo(404);
  }

  @Test
  void savedSkillsAreOfferedAndOnlyThoseChosenComeIn() {
    OwnCv cv = begun();
    var holder = new Holder(null, ReferenceCode.find(cv.visit().cookie("__Host-mappe").orElseThrow()).orElseThrow());
    desk.save(holder, NewItem.of(ItemKind.SKILLS, "Ferdigheter", 1, skills("Lage mat", "Lede møter")));
    assertThat(cv.page()).contains("Du har lagret 2 ferdigheter");

    cv.visit().post(cv.path() + "/forslag", Map.of("ferdighet", "Lede møter"), cv.path() + "/forslag");
    cv.visit().post(cv.path() + "/forslag", Map.of("ferdighet", "Fly"), cv.path() + "/forslag");

    assertThat(cv.sheet()).contains("<li>Lede møter</li>").doesNotContain("Lage mat", "Fly");
    assertThat(cv.visit().get(cv.path() + "/forslag").body()).contains("Lage mat").doesNotContain("value=\"Lede møter\"");
  }

  @Test
  void aFileIsBroughtInAndWhatWasNotUnderstoodIsListed() {
    var visit = new Visit(port);
    String file = "{\"basics\": {\"name\": \"Nora\"}, \"work\": [{\"position\": \"Vakt\"}], \"sjakk\": [\"fortegn\"]}";
    var cv = new OwnCv(visit, OwnCv.where(visit.upload("/verktoy/cv/hent", Map.of(), new Visit.Upload("fil", "cv.json", file))));

    assertThat(cv.page()).contains("Dette fikk ikke plass i CV-en", "<li>sjakk: [\"fortegn\"]</li>");
    assertThat(visit.get(cv.path() + "/fil?form=json").body()).contains("fortegn");

    visit.post(cv.path() + "/lest", Map.of(), cv.path());
    assertThat(cv.page()).doesNotContain("Dette fikk ikke plass");
  }

  @Test
  void aFileThatIsNoCvIsRefusedWithAWord() {
    HttpResponse<String> refused = new Visit(port).upload("/verktoy/cv/hent", Map.of(), new Visit.Upload("fil", "x.xml", "<!DOCTYPE a []><Candidate/>"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Filen er skadet");
  }

  /** As the tool for skills saves them. */
  private static SavedSkills skills(String... names) {
    return new SavedSkills(Stream.of(names).map(name -> new SavedSkills.Skill(name, new Texts(name, name, name), 2)).toList(), List.of(), List.of());
  }
}
