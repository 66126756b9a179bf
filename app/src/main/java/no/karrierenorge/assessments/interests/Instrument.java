package no.karrierenorge.assessments.interests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The activities that are asked about, and what is said of the six areas.
 *
 * @param version raised whenever an activity, its area or the scoring changes
 * @param scale the answers, the least liking first
 * @param items in the order in which they are shown
 */
record Instrument(int version, List<Answer> scale, Map<Letter, Area> letters, Closing closing, List<Item> items) {
  /** A page holds one activity of each area. */
  static final int PER_PAGE = Letter.values().length;

  record Answer(int value, Texts label) {}

  /**
   * @param verbs what one does there
   * @param likes continues "you seem to like"
   * @param questions to think about, for whoever scored high here
   */
  record Area(Texts name, Texts verbs, Texts likes, Texts means, List<Texts> questions) {}

  /** What is said when the profile says little. */
  record Closing(Texts flat, Texts inconsistent, Texts few) {}

  /**
   * @param marked said of those that the short form asks too
   * @param pictogram the name of a drawing, for whoever reads little
   */
  record Item(String id, Letter letter, @JsonProperty("short") @Nullable Boolean marked, @Nullable String pictogram, Texts text) {
    boolean isShort() {
      return Boolean.TRUE.equals(marked);
    }
  }

  /** Which of the activities are asked. */
  List<Item> items(Form form) {
    return switch (form) {
      case FULL -> items;
      case SHORT -> items.stream().filter(Item::isShort).toList();
    };
  }
}
