package no.karrierenorge.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.portal.front.view.BeginPage.Suggestion;
import org.junit.jupiter.api.Test;

class BeginAnswersTest {
  @Test
  void asksTheFirstQuestionThatHasNoAnswer() {
    var answers = BeginAnswers.of("no-idea", "nonsense", null);

    var question = answers.next().orElseThrow();

    assertThat(question.number()).isEqualTo(2);
    assertThat(question.answered()).singleElement().extracting("value").isEqualTo("no-idea");
  }

  @Test
  void suggestsTheDoorThatMostAnswersPointTo() {
    var answers = BeginAnswers.of("some-ideas", "somebody-who-listens", "together");

    assertThat(answers.suggestions()).extracting(Suggestion::door).first().isEqualTo("talk");
  }

  @Test
  void neverClosesADoor() {
    var answers = BeginAnswers.of("no-idea", "words-for-myself", "try-and-reflect");

    assertThat(answers.suggestions()).extracting(Suggestion::door).containsExactlyInAnyOrder("explore", "know", "talk");
  }
}
