package no.karrierenorge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How often the occupation meant is among the first three hits. The list was written before the search was. */
@PlatformTest
class JudgedSearchTest {
  private static final double SHARE_WANTED = .95;
  private static final int AMONG_FIRST = 3;

  @LocalServerPort private int port;

  @Test
  void theOccupationMeantIsAmongTheFirstThree() throws IOException {
    List<Judged> list = judged();

    Map<Judged, List<String>> misses = misses(list);

    double share = 1 - misses.size() / (double) list.size();
    misses.forEach((judged, first) -> System.out.printf("judged search missed: %s (%s, %s) gave %s%n", judged.query(), judged.language(),
        judged.difficulty(), first));
    System.out.printf("judged search: %.1f %% of %d%n", share * 100, list.size());
    assertThat(list).hasSizeGreaterThanOrEqualTo(150);
    assertThat(share).isGreaterThanOrEqualTo(SHARE_WANTED);
  }

  /** The questions that fail, with the first hits they gave instead. */
  private Map<Judged, List<String>> misses(List<Judged> list) {
    var misses = new LinkedHashMap<Judged, List<String>>();
    for (Judged judged : list) {
      List<String> first = firstHits(judged);
      if (first.stream().noneMatch(judged.meant()::contains)) misses.put(judged, first);
    }
    return misses;
  }

  private record Judged(String query, String language, String difficulty, List<String> meant) {}

  private static List<Judged> judged() throws IOException {
    return new ClassPathResource("search/judged.tsv").getContentAsString(StandardCharsets.UTF_8).lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Judged(cells[0], cells[1], cells[2], List.of(cells[3].split(","))))
        .toList();
  }

  /** The slugs of the first hits; of a hit that is no occupation, its whole address. */
  private List<String> firstHits(Judged judged) {
    String path = "/sok?lang=" + judged.language() + "&limit=" + AMONG_FIRST + "&q=" + URLEncoder.encode(judged.query(), StandardCharsets.UTF_8);
    JsonNode answer = JsonMapper.shared().readTree(new Visit(port).get(path, "Accept", "application/json").body());
    var slugs = new ArrayList<String>();
    for (JsonNode hit : answer.get("hits")) slugs.add(hit.get("url").asString().replaceFirst("^(/nn|/en)?/yrker/", ""));
    return slugs;
  }
}
