package no.karrierenorge.assessments.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.Instrument.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The activities favour nobody. Beside each stands in the file whether it is done for a living mostly by men (m), mostly by women (f) or by
 * neither (n); whoever likes the first and whoever likes the second must come out alike.
 */
class NeutralItemsTest {
  private static final Path FILE = Path.of("src/main/assessments/interests.yaml");
  private static final Pattern MARK = Pattern.compile("# ([mfn]); [^\\n]*\\n  - id: (\\w+)");
  private static final Pattern GENDERED = Pattern.compile(
      "\\b(hun|han|ho|henne|ham|hennes|jente\\w*|gutt\\w*|mann|menn|kvinne\\w*|dame\\w*|mor|far|she|he|her|his|him|girls?|boys?|man|men|woman|women)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Instrument instrument = new Instruments().current();

  private static Map<String, String> marks() throws IOException {
    var marks = new HashMap<String, String>();
    Matcher found = MARK.matcher(Files.readString(FILE));
    while (found.find()) marks.put(found.group(2), found.group(1));
    return marks;
  }

  private Profile liking(Form form, String mark) throws IOException {
    Map<String, String> marks = marks();
    List<Item> items = instrument.items(form);
    Map<String, Integer> answers = items.stream().collect(Collectors.toMap(Item::id, item -> answer(Objects.requireNonNull(marks.get(item.id())), mark)));
    return Profile.find(items, new Answers(answers)).orElseThrow();
  }

  private static int answer(String mark, String liked) {
    if (mark.equals("n")) return 3;
    return mark.equals(liked) ? Answers.MOST : Answers.LEAST;
  }

  @Test
  void everyActivityIsMarked() throws IOException {
    assertThat(marks().keySet()).containsExactlyInAnyOrderElementsOf(instrument.items().stream().map(Item::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void whoLikesWhatMenMostlyDoAndWhoLikesWhatWomenMostlyDoGetTheSameProfile(Form form) throws IOException {
    assertThat(liking(form, "m").figures()).isEqualTo(liking(form, "f").figures());
  }

  @ParameterizedTest
  @EnumSource
  void noAreaIsOneSided(Form form) throws IOException {
    Map<String, String> marks = marks();
    for (Letter letter : Letter.values()) {
      Map<String, Long> count = instrument.items(form).stream().filter(item -> item.letter() == letter)
          .collect(Collectors.groupingBy(item -> Objects.requireNonNull(marks.get(item.id())), Collectors.counting()));
      assertThat(count.get("m")).as("area " + letter).isEqualTo(count.get("f")).isPositive();
    }
  }

  @Test
  void noActivityNamesAGender() {
    Stream<String> texts = instrument.items().stream().flatMap(item -> Stream.of(item.text().nb(), item.text().nn(), item.text().en()));

    assertThat(texts.filter(Objects::nonNull).filter(text -> GENDERED.matcher(text).find())).isEmpty();
  }
}
