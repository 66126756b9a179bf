package no.karrierenorge.admissions.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.SubjectSet;
import no.karrierenorge.platform.language.Texts;
import org.junit.jupiter.api.Test;

/** Somebody has begun in the form of one programme, and finds that hers is another. */
class MovedDraftTest {
  private static final Texts NAME = new Texts("a", "b", "c");
  private static final SubjectSet MUSIC = new SubjectSet("music", NAME, Ground.values()[0], List.of("english", "music"), List.of(List.of("maths-p", "maths-t")),
      List.of("physics", "history"));

  private static Map<String, String> moved(Map<String, String> fields) {
    return Draft.sent("science", fields).movedTo(MUSIC).fields();
  }

  @Test
  void aSubjectThatHasARowOfItsOwnThereMovesIntoIt() {
    assertThat(moved(Map.of("v3.fag", "music", "v3.f", "5", "v3.e", "4"))).isEqualTo(Map.of("f.music", "5", "e.music", "4"));
  }

  @Test
  void aSubjectThatIsToBeChosenThereTakesTheNextRow() {
    Map<String, String> moved = moved(Map.of("f.physics", "4", "f.english", "5", "v7.fag", "history", "v7.f", "3"));

    assertThat(moved).isEqualTo(Map.of("f.english", "5", "v1.fag", "physics", "v1.f", "4", "v2.fag", "history", "v2.f", "3"));
  }

  @Test
  void whatIsNotOfferedThereStaysBehindWithItsGrade() {
    assertThat(moved(Map.of("v1.fag", "latin", "v1.f", "6", "f.drawing", "2", "f.maths-t", "4"))).isEqualTo(Map.of("f.maths-t", "4"));
  }

  @Test
  void whatIsNoGradeComesAlong() {
    assertThat(moved(Map.of("fodt", "2005", "folk-high-school", "ja", "t1.fag", "english", "t1.slag", "nytt", "t1.k", "5")))
        .containsOnlyKeys("fodt", "folk-high-school", "t1.fag", "t1.slag", "t1.k");
  }
}
