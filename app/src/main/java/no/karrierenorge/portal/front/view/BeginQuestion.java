package no.karrierenorge.portal.front.view;

import java.util.List;

/**
 * One question of the helper.
 *
 * @param parameter its name in the address
 * @param answered earlier answers, carried along as hidden fields
 */
public record BeginQuestion(int number, int of, String key, String parameter, List<Choice> choices, List<Answer> answered) {
  public record Choice(String value, String key) {}

  public record Answer(String parameter, String value) {}
}
