package no.karrierenorge.portal.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.portal.front.view.BeginPage.Suggestion;
import no.karrierenorge.portal.front.view.BeginQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The helper that suggests where to begin, from three short answers. It weighs the doors, names all of them, and never closes one: the
 * order is a suggestion.
 */
record BeginAnswers(@Nullable Now now, @Nullable Need need, @Nullable Way way) {

  /** What fits best right now. */
  enum Now {
    KNOW_WHAT_NOT_HOW(Door.EXPLORE),
    SOME_IDEAS(Door.EXPLORE),
    NO_IDEA(Door.KNOW),
    WANT_TO_TALK(Door.TALK);

    private final Door door;

    Now(Door door) {
      this.door = door;
    }
  }

  /** What would help most. */
  enum Need {
    FACTS(Door.EXPLORE),
    WORDS_FOR_MYSELF(Door.KNOW),
    SOMEBODY_WHO_LISTENS(Door.TALK),
    A_PLAN(Door.TALK);

    private final Door door;

    Need(Door door) {
      this.door = door;
    }
  }

  /** How one likes to go about it. */
  enum Way {
    READ_ALONE(Door.EXPLORE),
    TRY_AND_REFLECT(Door.KNOW),
    TOGETHER(Door.TALK);

    private final Door door;

    Way(Door door) {
      this.door = door;
    }
  }

  static BeginAnswers of(@Nullable String now, @Nullable String need, @Nullable String way) {
    return new BeginAnswers(find(Now.values(), now), find(Need.values(), need), find(Way.values(), way));
  }

  private static <E extends Enum<E>> @Nullable E find(E[] values, @Nullable String code) {
    return Arrays.stream(values).filter(value -> code(value).equals(code)).findFirst().orElse(null);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The first question without an answer, or nothing when all are answered. */
  Optional<BeginQuestion> next() {
    if (now == null) return Optional.of(question(1, "naa", Now.values(), List.of()));
    var answered = new ArrayList<>(List.of(new BeginQuestion.Answer("naa", code(now))));
    if (need == null) return Optional.of(question(2, "hjelp", Need.values(), answered));
    answered.add(new BeginQuestion.Answer("hjelp", code(need)));
    return way == null ? Optional.of(question(3, "maate", Way.values(), answered)) : Optional.empty();
  }

  private static BeginQuestion question(int number, String parameter, Enum<?>[] values, List<BeginQuestion.Answer> answered) {
    String key = "begin." + parameter;
    List<BeginQuestion.Choice> choices =
        Arrays.stream(values).map(value -> new BeginQuestion.Choice(code(value), key + "." + code(value))).toList();
    return new BeginQuestion(number, 3, key, parameter, choices, answered);
  }

  /** All three doors, the one that most answers point to first; the first answer breaks a tie. */
  List<Suggestion> suggestions() {
    if (now == null || need == null || way == null) return List.of();
    List<Door> votes = List.of(now.door, need.door, way.door);
    return Arrays.stream(Door.values())
        .sorted((one, other) -> Integer.compare(weight(votes, other), weight(votes, one)))
        .map(door -> suggestion(door, votes.contains(door)))
        .toList();
  }

  private static int weight(List<Door> votes, Door door) {
    int count = (int) votes.stream().filter(door::equals).count();
    return 2 * count + (votes.getFirst() == door ? 1 : 0);
  }

  private static Suggestion suggestion(Door door, boolean isAskedFor) {
    String key = "begin.suggest." + door.attribute();
    String path = switch (door) {
      case EXPLORE -> "/yrker";
      case KNOW -> "/hvor-er-du";
      case TALK -> "/karrieresentre";
    };
    return new Suggestion(door.attribute(), key + ".title", key + ".text", isAskedFor ? key + ".why" : "begin.suggest.also", path);
  }
}
