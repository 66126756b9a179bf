package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From what somebody has done to what she can and where it is used. */
@PlatformTest
class SkillPagesTest {
  private static final String TOOL = "/verktoy/ferdigheter";

  @LocalServerPort private int port;
  @Autowired private Portfolio portfolio;

  @SuppressWarnings("NullAway.Init")
  /** How many of hers an occupation uses, and those that are named. */
  private static final Pattern HIT = Pattern.compile("<span>Bruker (\\d+) av dine[^<]*</span></a></div>(?:<p class=\"kn-small\">(.*?)</p>)?");

  private Visit visit;

  @BeforeEach
  void comesIn() {
    visit = new Visit(port);
  }

  private String location(String path, Map<String, String> fields) {
    return visit.post(path, fields, path).headers().firstValue("Location").orElse("");
  }

  private void gather() {
    location(TOOL + "/erfaringer", Map.of("erfaring", "youth-team-trainer"));
    location(TOOL + "/yrker", Map.of("legg", "baker"));
    location(TOOL + "/forslag", Map.of("vist", "motivate-others", "kan", "motivate-others", "til", "sok"));
    location(TOOL + "/forslag", Map.of("vist", "bake", "kan", "bake", "til", "videre"));
  }

  @Test
  void experienceAndWorkSuggestSkillsAndSayWhy() {
    assertThat(location(TOOL + "/erfaringer", Map.of("erfaring", "youth-team-trainer"))).endsWith(TOOL + "/yrker");
    assertThat(visit.get(TOOL + "/yrker?sok=bak").body()).contains("value=\"baker\"");
    location(TOOL + "/yrker", Map.of("legg", "baker"));

    assertThat(visit.get(TOOL + "/yrker").body()).contains("Dette har du lagt til");
    assertThat(visit.get(TOOL + "/forslag").body()).contains("value=\"motivate-others\"", "Fra: Trene et barne- eller ungdomslag", "value=\"bake\"");
    location(TOOL + "/yrker", Map.of("fjern", "baker"));
    assertThat(visit.get(TOOL + "/forslag").body()).doesNotContain("value=\"bake\"");
  }

  @Test
  void whoeverHasDoneNothingOnTheListSearchesOrLooksThroughAnArea() {
    assertThat(visit.get(TOOL + "/forslag").body()).contains("ingen forslag");
    assertThat(visit.get(TOOL + "/forslag?sok=sår").body()).contains("value=\"tend-wounds\"");
    assertThat(visit.get(TOOL + "/forslag?felt=care").body()).contains("value=\"give-first-aid\"");
    assertThat(visit.get(TOOL + "/forslag?sok=kvantehydromantikk").body()).contains("Vi fant ikke mer");
    assertThat(location(TOOL + "/forslag", Map.of("til", "videre"))).endsWith("?tomt");
    assertThat(visit.get(TOOL + "/forslag?tomt").body()).contains("Velg minst én ting");
    assertThat(visit.get(TOOL + "/resultat").statusCode()).isEqualTo(302);
  }

  @Test
  void theResultShowsOccupationsAndWhatOneOfThemAsksForBesides() {
    gather();
    assertThat(location(TOOL + "/nivaa", Map.of("bake", "3"))).endsWith(TOOL + "/resultat");

    String result = visit.get(TOOL + "/resultat?yrke=konditor").body();

    assertThat(result).contains("Du har funnet 2 ting du kan", "Kan vise andre", "Uten nivå", "det du har med deg, og det du kan lære");
    assertThat(result).contains("Dette trengs de fleste dager", "href=\"/yrker/konditor\"", "/utdanning/videregaende/", "Hva av dette vil du bruke mer av", "Lagre og få en kode");
  }

  @Test
  void anOccupationNamesWhatItUsesAlsoWhenFewDaysAskForIt() {
    gather();
    List.of("keep-deadlines", "lead-group-activity", "keep-clean", "keep-pace")
        .forEach(skill -> location(TOOL + "/forslag", Map.of("vist", skill, "kan", skill, "til", "videre")));

    List<MatchResult> hits = HIT.matcher(visit.get(TOOL + "/resultat").body()).results().toList();

    assertThat(hits).isNotEmpty().allSatisfy(hit ->
        assertThat(hit.group(2).split(" · ")).hasSize(Math.min(4, Integer.parseInt(hit.group(1)))));
  }

  @Test
  void aSkillIsTakenAwayAndTheOthersKeepTheirLevel() {
    gather();

    assertThat(location(TOOL + "/nivaa", Map.of("bake", "2", "fjern", "motivate-others"))).endsWith(TOOL + "/nivaa");

    assertThat(visit.get(TOOL + "/resultat").body()).contains("Du har funnet én ting du kan", "Godt");
  }

  @Test
  void whatIsSavedIsShownAgainAndCanBeSuggestedByOtherTools() {
    gather();
    String saved = visit.post(TOOL + "/lagring", Map.of(), TOOL + "/resultat").headers().firstValue("Location").orElseThrow();
    var holder = new Holder(null, ReferenceCode.find(visit.cookie("__Host-mappe").orElseThrow()).orElseThrow());

    assertThat(visit.get(saved).body()).contains("Du har funnet 2 ting du kan", "Skriv ned koden");
    assertThat(new Visit(port).get(saved).statusCode()).isEqualTo(404);
    assertThat(SavedSkills.find(portfolio, holder).orElseThrow().names(Language.EN)).isEqualTo(List.of("Help somebody keep working towards a goal", "Bake bread and cakes"));
  }

  @Test
  void itSpeaksTheOtherLanguages() {
    gather();

    assertThat(visit.get("/nn" + TOOL + "/resultat").body()).contains("Du har funne 2 ting du kan");
    assertThat(visit.get("/en" + TOOL + "/resultat").body()).contains("You have found 2 things you can do", "or youth team");
  }

  @Test
  void whatIsTypedIsShownAsItWasTyped() {
    assertThat(visit.get(TOOL + "/yrker?sok=%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>alert").contains("&lt;script");
    assertThat(visit.get(TOOL + "/yrker?sok=" + "a".repeat(5000)).statusCode()).isEqualTo(200);
  }
}
