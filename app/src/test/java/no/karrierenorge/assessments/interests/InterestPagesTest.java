package no.karrierenorge.assessments.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first question to a result that is kept. */
@PlatformTest
class InterestPagesTest {
  private static final String SHORT = InterestController.PATH + "/18/";
  private static final Pattern QUESTION = Pattern.compile("type=\"radio\" name=\"([^\"]+)\" value=\"1\"");
  private static final Pattern HIT = Pattern.compile("<strong>([^<]+)</strong><span>");

  /** What a social and practical person might answer, page by page in the hexagon's order. */
  private static final List<Integer> SOCIAL = List.of(4, 2, 3, 5, 2, 1);

  @LocalServerPort private int port;
  private Visit visit;

  @BeforeEach
  void fresh() {
    visit = new Visit(port);
  }

  private Map<String, String> answers(String page, List<Integer> values) {
    List<String> items = QUESTION.matcher(visit.get(page).body()).results().map(found -> found.group(1)).toList();
    var form = new HashMap<String, String>();
    for (int i = 0; i < items.size(); i++) form.put(items.get(i), values.get(i % values.size()).toString());
    return form;
  }

  private String answerAll(List<Integer> values) {
    for (int page = 1; page <= 3; page++) visit.post(SHORT + page, answers(SHORT + page, values), SHORT + page);
    return visit.get(ResultController.RESULT).body();
  }

  private static List<String> hits(String page) {
    return HIT.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }

  @Test
  void eighteenAnswersGiveAResultThatBeginsSomething() {
    String result = answerAll(SOCIAL);

    assertThat(result).contains("Du ser ut til å like", "Tre spørsmål å ta med seg", "Yrker du kan utforske", "Snakk om det med en veileder");
    assertThat(result).doesNotContain("<h1 class=\"kn-h1\">Du er");
    assertThat(hits(result)).hasSize(6);
  }

  @Test
  void theSameAnswersGiveTheSameListWhoeverAnswers() {
    List<String> first = hits(answerAll(SOCIAL));
    visit = new Visit(port).as("seeker-1");

    assertThat(hits(answerAll(SOCIAL))).isEqualTo(first);
  }

  @Test
  void whoeverGoesBackFindsHerAnswersAndMayChangeThem() {
    Map<String, String> form = answers(SHORT + 2, SOCIAL);
    form.put("til", "tilbake");

    var answer = visit.post(SHORT + 2, form, SHORT + 2);

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(SHORT + 1);
    assertThat(visit.get(SHORT + 2).body().split("checked", -1)).hasSize(7);
  }

  @Test
  void aHalfFilledSheetIsSaidKindlyAndLeadsToTheFirstOpenPage() {
    visit.post(SHORT + 1, answers(SHORT + 1, SOCIAL), SHORT + 1);

    assertThat(visit.get(ResultController.RESULT).body()).contains("href=\"" + SHORT + "2\"").doesNotContain("Yrker du kan utforske");
  }

  @Test
  void whatIsNoAnswerCountsAsSkipped() {
    Map<String, String> form = answers(SHORT + 1, SOCIAL);
    form.replaceAll((item, value) -> "<script>");

    assertThat(visit.post(SHORT + 1, form, SHORT + 1).statusCode()).isEqualTo(302);
    assertThat(visit.get(SHORT + 1).body()).doesNotContain("checked");
  }

  @Test
  void aResultIsKeptByACodeAndSeenByItsHolderOnly() {
    answerAll(SOCIAL);

    String saved = visit.post(ResultController.SAVING, Map.of(), ResultController.RESULT).headers().firstValue("Location").orElseThrow();
    String path = saved.substring(saved.indexOf("/verktoy"));

    assertThat(visit.get(path).body()).contains("Du ser ut til å like", "Skriv ned koden");
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theListIsNarrowedAndReshaped() {
    String result = answerAll(SOCIAL);
    String first = hits(result).getFirst();

    String reshaped = visit.get(notMe(result)).body();
    String trades = visit.get(ResultController.RESULT + "?utdanning=trade").body();

    assertThat(hits(reshaped)).isNotEmpty().doesNotContain(first);
    assertThat(trades).contains("Fag- eller svennebrev").doesNotContain("<span>Bachelor, 3 år</span>");
  }

  /** The first link that says "not me". */
  private static String notMe(String page) {
    Matcher link = Pattern.compile("href=\"([^\"]*[?&](?:amp;)?ikke=[^\"#]*)").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  @Test
  void allFifteenProgrammesAreRankedWithTheirReasons() {
    answerAll(SOCIAL);

    String page = visit.get(InterestController.PATH + "/utdanningsprogram").body();

    assertThat(Pattern.compile("<h3 class=\"kn-h3\"><a href=\"/utdanning/videregaende/").matcher(page).results()).hasSize(15);
  }
}
