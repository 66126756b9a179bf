package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.ContentChanged;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The skills tool once ESCO's skills are imported: ten that bakers need, one of them translated, and one that nobody needs. */
class EscoSkillPagesTest extends ImportTest {
  private static final String TOOL = "/verktoy/ferdigheter";
  private static final String BAKER = "http://data.europa.eu/esco/occupation/1aadb308-432a-4d01-b54b-b4f7f76dd419";
  private static final String BREAD = skill(0);
  private static final String ALPACAS = skill(10);

  @LocalServerPort private int port;
  @Autowired private Portfolio portfolio;
  @Autowired private Uses uses;

  @SuppressWarnings("NullAway.Init")
  private Visit visit;

  private static String skill(int number) {
    return "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-0000000000%02d".formatted(number);
  }

  @BeforeEach
  void escoIsImported() {
    imported("esco", file("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\n" + BAKER + ",7512,baker,\n"));
    imported("esco", file("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels\n" + IntStream.range(0, 10)
        .mapToObj(i -> skill(i) + ",skill/competence,bake kind " + i + ",\n").collect(Collectors.joining()) + ALPACAS + ",skill/competence,shear alpacas,\n"));
    imported("esco", file("skills_no.csv", "conceptUri,skillType,preferredLabel,altLabels\n" + BREAD + ",skill/competence,steke lefser,\n"));
    imported("esco", file("occupationSkillRelations_en.csv", "occupationUri,relationType,skillType,skillUri\n" + IntStream.range(0, 10)
        .mapToObj(i -> BAKER + ",essential,skill/competence," + skill(i) + "\n").collect(Collectors.joining())));
    visit = new Visit(port);
    location(TOOL + "/yrker", Map.of("legg", "baker"));
    visit.until(TOOL + "/forslag", skill(7));
  }

  private String location(String path, Map<String, String> fields) {
    return visit.post(path, fields, path).headers().firstValue("Location").orElse("");
  }

  private void tick(String skill) {
    location(TOOL + "/forslag", Map.of("vist", skill, "kan", skill, "til", "sok"));
  }

  private String saved() {
    return visit.post(TOOL + "/lagring", Map.of(), TOOL + "/resultat").headers().firstValue("Location").orElseThrow();
  }

  @Test
  void anOccupationSuggestsTheFirstOfWhatEscoCallsEssential() {
    String page = visit.get(TOOL + "/forslag").body();

    assertThat(page).contains("Fra ESCO, den europeiske lista", "Steke lefser", "<span lang=\"en\">Bake kind 7</span>", "ESCO, EU-kommisjonen");
    assertThat(page).doesNotContain(skill(8), "Bake kind 0");
    assertThat(visit.get("/en" + TOOL + "/forslag").body()).contains("Bake kind 0", "European Commission").doesNotContain("<span lang=\"en\">");
    assertThat(visit.get("/nn" + TOOL + "/forslag").body()).contains("Steke lefser", "den europeiske lista over ferdigheiter");
  }

  @Test
  void aSkillIsFoundByWordsTickedRatedAndTakenAway() {
    assertThat(visit.get(TOOL + "/forslag?sok=alpaca").body()).contains("value=\"" + ALPACAS + "\"", "<small>ESCO</small>");
    tick(ALPACAS);
    tick(BREAD);
    assertThat(visit.get(TOOL + "/forslag").body()).contains("value=\"" + ALPACAS + "\" checked", "Lagt til av deg");

    assertThat(location(TOOL + "/nivaa", Map.of(ALPACAS, "3", BREAD, "1"))).endsWith("/resultat");
    assertThat(visit.get(TOOL + "/resultat").body()).contains("Du har funnet 2 ting du kan", "Kan vise andre", "<span lang=\"en\">Shear alpacas</span>", "Du kan steke lefser.");

    location(TOOL + "/nivaa", Map.of("fjern", ALPACAS));
    assertThat(visit.get(TOOL + "/resultat").body()).contains("Du har funnet én ting").doesNotContain("alpacas");
  }

  @Test
  void theResultCountsWhatEscoSays() {
    location(TOOL + "/yrker", Map.of("fjern", "baker"));
    tick(BREAD);
    tick(skill(9));

    String result = visit.get(TOOL + "/resultat?yrke=baker").body();

    assertThat(result).contains("href=\"/yrker/baker\"", "Bruker 2 av dine", "<span lang=\"en\">Bake kind 9</span>", "<span lang=\"en\">Bake kind 3</span>");
    assertThat(result).contains("Noen ferdigheter er fra ESCO, EU-kommisjonen", "de åtte nødvendige ferdighetene som færrest andre");
    assertThat(result).doesNotContain("Bake kind 8");
  }

  @Test
  void whatIsSavedStaysReadableWhenEscoIsGone() {
    tick(BREAD);
    tick("bake");
    String saved = saved();
    var holder = new Holder(null, ReferenceCode.find(visit.cookie("__Host-mappe").orElseThrow()).orElseThrow());
    assertThat(SavedSkills.find(portfolio, holder).orElseThrow().skills()).extracting(SavedSkills.Skill::id).containsExactlyInAnyOrder(BREAD, "bake");

    database.sql("truncate catalogue.esco_skill, catalogue.esco_occupation_skill").update();
    uses.forget(new ContentChanged(0));

    assertThat(visit.get(saved + "?yrke=baker").body()).contains("Du har funnet 2 ting du kan", "Steke lefser", "er fra ESCO").doesNotContain("Bake kind", "de åtte nødvendige ferdighetene");
    assertThat(visit.get(TOOL + "/resultat").body()).contains("Du har funnet én ting").doesNotContain("lefser", "ESCO");
    assertThat(visit.get(TOOL + "/forslag").body()).doesNotContain("ESCO");
  }

  @Test
  void whoeverWantsMoreThanThereIsRoomForIsToldSo() {
    List<String> many = IntStream.range(0, Inventory.MOST_OF_ESCO + 1).mapToObj(EscoSkillPagesTest::skill).toList();
    imported("esco", file("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels\n"
        + many.stream().map(uri -> uri + ",skill/competence,x,\n").collect(Collectors.joining())));
    many.stream().limit(Inventory.MOST_OF_ESCO).forEach(this::tick);

    assertThat(location(TOOL + "/forslag", Map.of("vist", many.getLast(), "kan", many.getLast(), "til", "videre"))).endsWith("?fullt");
    assertThat(visit.get(TOOL + "/forslag?fullt").body()).contains("Du har valgt 40 ferdigheter fra ESCO", "role=\"alert\"");
  }

  @Test
  void whatNobodyHasImportedCannotBeTicked() {
    tick("http://data.europa.eu/esco/skill/ffffffff-ffff-ffff-ffff-ffffffffffff");
    tick("http://data.europa.eu/esco/skill/../x");

    assertThat(visit.get(TOOL + "/resultat").statusCode()).isEqualTo(302);
  }
}
