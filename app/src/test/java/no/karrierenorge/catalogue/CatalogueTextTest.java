package no.karrierenorge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every entry is written anew, in the voice of the site. */
class CatalogueTextTest {
  private static final int SHORT = 25;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
  private static final Pattern FORBIDDEN =
      Pattern.compile("\\b(bare|enkelt|dessverre|spennende|allsidig og variert|NAV)\\b", Pattern.UNICODE_CHARACTER_CLASS);
  /** Names and addresses, codes and lengths of time: no running text. */
  private static final Set<String> NO_PROSE = Set.of("sources", "next", "admissionNames", "url", "slug", "everyday", "title", "worker", "time", "years");

  @Test
  void noSentenceStandsInTwoPlaces() {
    Map<String, String> seen = new HashMap<>();
    var twice = new ArrayList<String>();

    for (CatalogueFiles.CatalogueFile file : CatalogueFiles.all()) {
      sentences(file.document()).filter(sentence -> sentence.length() > SHORT && sentence.contains(" ")).forEach(sentence -> {
        String place = file.kind().folder() + "/" + file.slug();
        String before = seen.putIfAbsent(sentence, place);
        if (before != null) twice.add(before + " and " + place + ": " + sentence);
      });
    }

    assertThat(twice).isEmpty();
  }

  @Test
  void noTextHasAWordTheVoiceAvoids() {
    var found = new ArrayList<String>();

    for (CatalogueFiles.CatalogueFile file : CatalogueFiles.all()) {
      sentences(file.document()).filter(sentence -> FORBIDDEN.matcher(sentence).find())
          .forEach(sentence -> found.add(file.kind().folder() + "/" + file.slug() + ": " + sentence));
    }

    assertThat(found).isEmpty();
  }

  private static Stream<String> sentences(JsonNode node) {
    if (node.isString()) return Stream.of(SENTENCE_END.split(node.stringValue().strip()));
    List<JsonNode> inside = new ArrayList<>();
    if (node.isObject()) node.properties().stream().filter(property -> !NO_PROSE.contains(property.getKey())).forEach(property -> inside.add(property.getValue()));
    else node.forEach(inside::add);
    return inside.stream().flatMap(CatalogueTextTest::sentences);
  }
}
