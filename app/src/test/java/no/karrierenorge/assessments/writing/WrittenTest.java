package no.karrierenorge.assessments.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.writing.Field.Text.Size;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Hidden;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.junit.jupiter.api.Test;

class WrittenTest {
  private static final Prompt TITLE = prompt("title", new Field.Text(Size.SHORT));
  private static final Prompt LETTER = prompt("letter", new Field.Text(Size.LONG));
  private static final Prompt SCALES = prompt("scales", new Field.Pairs(word("For"), word("Mot"), null));
  private static final Prompt ROAD = prompt("road", new Field.Points(5, 10, word("Når"), word("Tungt"), word("Godt"), word("Hva skjedde?")));
  private static final List<Prompt> ALL = List.of(TITLE, LETTER, SCALES, ROAD);

  @Test
  void whatIsTypedComesBackFromTheHiddenFieldsOfTheNextPage() {
    Map<String, String> typed = Map.of("title-0-text", "Nytt kapittel", "letter-0-text", "Kjære meg\n\nDet gikk bra.", "scales-1-left", "<b>nær</b>",
        "road-0-when", "2019", "road-0-level", "2", "road-0-note", "Flyttet");

    Written written = Written.of(ALL, typed);
    Written carried = Written.of(ALL, sent(Writing.carried(ALL, written)));

    assertThat(carried).isEqualTo(written);
    assertThat(carried.mark()).isEqualTo(written.mark());
    assertThat(carried.text("letter")).isEqualTo("Kjære meg\n\nDet gikk bra.");
  }

  private static Map<String, String> sent(List<Hidden> hidden) {
    return hidden.stream().collect(Collectors.toMap(Hidden::name, Hidden::value));
  }

  @Test
  void emptyRowsAtTheEndAreLeftOutAndThoseBetweenStay() {
    Written written = Written.of(ALL, Map.of("scales-0-left", " ", "scales-1-right", "langt", "scales-3-left", "\r\n"));

    assertThat(written.rows("scales")).containsExactly(List.of("", ""), List.of("", "langt"));
    assertThat(Written.of(ALL, Map.of("title-0-text", "  ")).isBlank()).isTrue();
  }

  @Test
  void namesThatNoPromptHasAreLeftAlone() {
    assertThat(Written.of(ALL, Map.of("title-1-text", "en til", "scales-20-left", "for mye", "annet-0-text", "x")).isBlank()).isTrue();
  }

  @Test
  void lineEndsAreOursAndWhatNoKeyboardWritesIsGone() {
    assertThat(Written.of(ALL, Map.of("letter-0-text", "en\r\nto\rtre\u0000")).text("letter")).isEqualTo("en\nto\ntre");
  }

  @Test
  void aTextThatIsTooLongIsSaidToBeAndKept() {
    Written fits = Written.of(ALL, Map.of("letter-0-text", "x".repeat(8_000)));
    Written tooLong = Written.of(ALL, Map.of("letter-0-text", "x".repeat(8_001), "road-0-level", "6"));

    assertThat(fits.problems(ALL)).isEmpty();
    assertThat(tooLong.problems(ALL)).containsOnlyKeys("letter-0-text", "road-0-level");
    assertThat(tooLong.text("letter")).hasSize(8_001);
  }

  @Test
  void aFormGrowsByThreeRowsUntilThereAreAsManyAsThereCanBe() {
    assertThat(rows(Map.of())).isEqualTo(5);
    assertThat(rows(Map.of("mer", "road"))).isEqualTo(8);
    assertThat(rows(Map.of("mer", "road", "road-8-note", "nå"))).isEqualTo(10);
  }

  private static int rows(Map<String, String> sent) {
    Box box = Text.in(Language.NB, () -> Writing.boxes(List.of(ROAD), Written.of(ALL, sent), sent)).getFirst();
    assertThat(box.mayGrow()).isEqualTo(box.rows().size() < 10);
    return box.rows().size();
  }

  @Test
  void pointsAreDrawnFromLeftToRightAndTheGoodTimesLieHigher() {
    Map<String, String> sent = Map.of("road-0-level", "1", "road-1-note", "uten høyde", "road-2-level", "5", "road-3-level", "3");

    Part part = Text.in(Language.NB, () -> Writing.parts(List.of(ROAD), Written.of(ALL, sent))).getFirst();

    Part.Line line = Objects.requireNonNull(part.line());
    assertThat(line.path()).isEqualTo("4.00,35.00 50.00,5.00 96.00,20.00");
    assertThat(line.dots()).extracting(Part.Dot::number).containsExactly(1, 3, 4);
    assertThat(part.rows().getFirst().get(1)).isEqualTo("1 Tungt");
  }

  @Test
  void onePointIsNoLine() {
    Part part = Text.in(Language.NB, () -> Writing.parts(List.of(ROAD), Written.of(ALL, Map.of("road-0-level", "4")))).getFirst();

    assertThat(part.line()).isNull();
  }

  @Test
  void oneStepsTextTakesThePlaceOfWhatWasThereAndLeavesTheOthers() {
    Written before = Written.of(ALL, Map.of("title-0-text", "før", "letter-0-text", "brev"));

    assertThat(before.with(List.of(TITLE), Written.of(ALL, Map.of("title-0-text", "etter"))).text("title")).isEqualTo("etter");
    assertThat(before.with(List.of(TITLE), Written.NOTHING).fields()).containsOnlyKeys("letter");
  }

  private static Prompt prompt(String id, Field field) {
    return new Prompt(id, word("Skriv"), null, null, field);
  }

  private static Texts word(String text) {
    return new Texts(text, null, null);
  }
}
