package no.karrierenorge.assessments.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.karrierenorge.assessments.interests.Instrument.Item;
import no.karrierenorge.platform.language.Texts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Profiles against figures reckoned by hand. */
class ProfileTest {
  private static final Offset<Double> EXACT = within(1e-6);
  private static final Texts TEXT = new Texts("a", "b", "c");

  /** @param rows for each area, in the hexagon's order, the answers to its items; 0 is skipped */
  private record Sheet(List<Item> items, Answers answers) {
    static Sheet of(int[]... rows) {
      var items = new ArrayList<Item>();
      var answers = new HashMap<String, Integer>();
      for (Letter letter : Letter.values()) {
        int[] row = rows[letter.ordinal()];
        for (int i = 0; i < row.length; i++) {
          String id = letter + "-" + i;
          items.add(new Item(id, letter, null, null, TEXT));
          if (row[i] > 0) answers.put(id, row[i]);
        }
      }
      return new Sheet(items, new Answers(answers));
    }

    Profile profile() {
      return Profile.find(items, answers).orElseThrow();
    }
  }

  private static int[] row(int... answers) {
    return answers;
  }

  @Test
  void aShareIsTheMeanLikingLaidOutFromNoneToAHundred() {
    Profile profile = Sheet.of(row(5, 5, 5), row(1, 1, 1), row(3, 3, 3), row(4, 4, 4), row(2, 2, 2), row(5, 4, 3)).profile();

    assertThat(profile.figures()).containsExactly(100.0, 0.0, 50.0, 75.0, 25.0, 75.0);
    assertThat(profile.strongest().subList(0, 3)).containsExactly(Letter.R, Letter.S, Letter.C);
  }

  @Test
  void whatWasSkippedWeighsNothing() {
    Profile profile = Sheet.of(row(1, 2, 0), row(5, 0, 4), row(3, 3, 3), row(4, 4, 4), row(2, 2, 2), row(5, 4, 3)).profile();

    assertThat(profile.share(Letter.R)).isEqualTo(12.5, EXACT);
    assertThat(profile.share(Letter.I)).isEqualTo(87.5, EXACT);
  }

  @Test
  void nothingIsSaidWhenHalfOfAnAreaWasSkipped() {
    Sheet sheet = Sheet.of(row(1, 0, 0), row(5, 5, 4), row(3, 3, 3), row(4, 4, 4), row(2, 2, 2), row(5, 4, 3));

    assertThat(Profile.find(sheet.items(), sheet.answers())).isEmpty();
  }

  /** Halves 5 1 3 4 2 1 and 4 2 3 5 1 2: r = 9.66667 / √(13.33333 · 10.83333) = 0.804316, and 2r / (1 + r) = 0.891547. */
  @Test
  void theHalvesOfTheAreasAreCorrelatedAndSteppedUp() {
    Profile profile = Sheet.of(row(5, 4), row(1, 2), row(3, 3), row(4, 5), row(2, 1), row(1, 2)).profile();

    assertThat(profile.consistency().orElseThrow()).isEqualTo(0.891547, within(1e-5));
    assertThat(profile.isUnsure()).isFalse();
  }

  @Test
  void likeHalvesAgreeWhollyAndOppositeOnesNotAtAll() {
    Profile like = Sheet.of(row(5, 5), row(1, 1), row(3, 3), row(4, 4), row(2, 2), row(1, 1)).profile();
    Profile opposite = Sheet.of(row(5, 2), row(1, 4), row(3, 3), row(5, 1), row(2, 4), row(1, 5)).profile();

    assertThat(like.consistency().orElseThrow()).isEqualTo(1, EXACT);
    assertThat(opposite.consistency().orElseThrow()).isNegative();
    assertThat(opposite.isUnsure()).isTrue();
  }

  @Test
  void aProfileWithoutPeaksIsSaidToBeFlatAndNotUnsure() {
    Profile level = Sheet.of(row(3, 3), row(3, 3), row(3, 3), row(3, 3), row(3, 3), row(3, 3)).profile();

    assertThat(level.isFlat()).isTrue();
    assertThat(level.consistency()).isEmpty();
    assertThat(level.isUnsure()).isFalse();
  }

  @Test
  void anotherOrderOfTheItemsGivesTheSameProfile() {
    Sheet sheet = Sheet.of(row(5, 4, 2), row(1, 2, 2), row(3, 3, 5), row(4, 5, 4), row(2, 1, 1), row(1, 2, 3));
    Map<Letter, Double> shares = sheet.profile().shares();

    for (int seed = 0; seed < 50; seed++) {
      var shuffled = new ArrayList<>(sheet.items());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Profile.find(shuffled, sheet.answers()).orElseThrow().shares()).isEqualTo(shares);
    }
  }

  @Test
  void aDraftOnTheDeviceIsReadAsItWasWritten() {
    Sheet sheet = Sheet.of(row(5, 4, 2), row(1, 0, 2), row(3, 3, 5), row(4, 5, 4), row(2, 1, 1), row(1, 2, 3));

    String digits = sheet.answers().digits(sheet.items());

    assertThat(digits).isEqualTo("542102335454211123");
    assertThat(Answers.of(digits, sheet.items())).isEqualTo(sheet.answers());
    assertThat(Answers.of("9x7", sheet.items())).isEqualTo(Answers.NONE);
  }
}
