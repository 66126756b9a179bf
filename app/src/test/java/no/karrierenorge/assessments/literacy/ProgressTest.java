package no.karrierenorge.assessments.literacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.literacy.Course.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;

class ProgressTest {
  private static final Course COURSE = new Courses().current();
  private static final Unit CHANGING = COURSE.find("changing").orElseThrow();

  @Test
  void aCourseHasTheSevenCs() {
    assertThat(COURSE.units()).extracting(Unit::c)
        .containsExactlyInAnyOrder("changing", "collecting", "critiquing", "connecting", "communicating", "creating", "curating");
    assertThat(COURSE.exercises()).extracting(Exercise::id).doesNotHaveDuplicates();
  }

  @Test
  void whatAFormSendsIsKept() {
    Progress progress = Progress.NONE.with(CHANGING, Map.of("ferdig", "ja", "changing-choice", "look", "changing-check-2", "ja"));

    assertThat(progress).isEqualTo(new Progress(Set.of("changing"), Map.of("changing-choice", "look"), Map.of("changing-check", Set.of(2))));
  }

  @Test
  void whatTheCourseDoesNotKnowIsLeftOut() {
    Progress progress = Progress.NONE.with(CHANGING, Map.of("changing-choice", "<script>", "changing-check-9", "ja", "collecting-choice", "look"));

    assertThat(progress.chosen()).isEmpty();
    assertThat(progress.ticked()).isEqualTo(Map.of("changing-check", Set.of()));
  }

  @Test
  void theWholeCourseFitsOnTheDeviceAndComesBack() {
    Progress all = Progress.NONE;
    for (Unit unit : COURSE.units()) all = all.with(unit, everything(unit));

    ResponseCookie cookie = all.onDevice();

    assertThat(cookie.toString().length()).isLessThan(2_000);
    assertThat(found(cookie.getValue())).isEqualTo(all);
  }

  private static Map<String, String> everything(Unit unit) {
    var sent = new HashMap<String, String>(Map.of("ferdig", "ja"));
    for (Exercise exercise : unit.tasks()) {
      switch (exercise) {
        case Exercise.Choice choice -> sent.put(choice.id(), choice.options().getLast().id());
        case Exercise.Checklist list -> IntStream.range(0, list.items().size()).forEach(item -> sent.put(list.id() + "-" + item, "ja"));
        case Exercise.Write write -> {}
      }
    }
    return sent;
  }

  @Test
  void aCookieThatSomebodyHasTypedIsNoProgress() {
    assertThat(found("bm9uc2Vuc2U")).isEqualTo(Progress.NONE);
    assertThat(found("Oyw9PSw7LA")).isEqualTo(Progress.NONE);
  }

  @Test
  void whatIsTakenOffTheListOnTheDeviceIsOffTheListThatWasSavedBefore() {
    Progress saved = Progress.NONE.with(CHANGING, Map.of("ferdig", "ja", "changing-check-0", "ja"));
    Progress newer = Progress.NONE.with(CHANGING, Map.of("changing-check-1", "ja"));

    assertThat(saved.and(newer)).isEqualTo(new Progress(Set.of("changing"), Map.of(), Map.of("changing-check", Set.of(1))));
  }

  private static Progress found(String cookie) {
    return Progress.find(new Cookie[] {new Cookie("__Host-utkast-digital-kompetanse", cookie)}, COURSE);
  }
}
