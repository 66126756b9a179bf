package no.karrierenorge.bench.eguidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A checker that cannot complain proves nothing: each broken promise is complained of. */
class LedgerTest {
  private final Ledger ledger = new Ledger("c", "token", new Ledger.Times(0, 1));
  private final Reading reading = new Reading(ledger);

  private static JsonNode message(int seq, String text) {
    return Screen.frame("message").put("seq", seq).put("from", "seeker").put("text", text);
  }

  @Test
  void linesInTheirOrderAreNoReasonToComplain() {
    reading.message(message(1, "a"));
    reading.acknowledgement(2);
    reading.acknowledgement(1);
    reading.message(message(3, "b"));

    assertThat(ledger.complaints()).isEmpty();
  }

  @Test
  void aLineThatComesAgainOrTooEarlyIs() {
    reading.message(message(1, "a"));
    reading.message(message(1, "a"));
    reading.message(message(3, "c"));

    assertThat(ledger.complaints()).hasSize(2).element(0).asString().contains("came again");
  }

  @Test
  void aNumberThatIsTwoLinesOrALineThatIsTwoNumbersIs() {
    reading.message(message(1, "a"));
    new Reading(ledger).message(message(1, "b"));
    Voice voice = ledger.voice("seeker");
    UUID key = voice.say("x").key();
    voice.acknowledged(key, 2);
    voice.acknowledged(key, 3);

    assertThat(ledger.complaints()).hasSize(2);
  }

  @Test
  void anAcknowledgedLineThatIsGoneDoubledOrElsewhereIs() {
    Voice voice = ledger.voice("seeker");
    Voice.Line first = voice.say("x");
    Voice.Line second = voice.say("y");
    voice.acknowledged(first.key(), 1);
    voice.acknowledged(second.key(), 2);
    String x = "seeker: " + first.text();
    String y = "seeker: " + second.text();

    assertThat(complaintsOf(List.of(x, y))).isEmpty();
    assertThat(complaintsOf(List.of(x))).anyMatch(complaint -> complaint.contains("lost"));
    assertThat(complaintsOf(List.of(x, y, y))).anyMatch(complaint -> complaint.contains("doubled"));
    assertThat(complaintsOf(List.of(y, x))).anyMatch(complaint -> complaint.contains("out of its order"));
  }

  private List<String> complaintsOf(List<String> lasting) {
    int before = ledger.complaints().size();
    ledger.voices().forEach(voice -> Proof.compare(ledger, voice, lasting));
    return ledger.complaints().subList(before, ledger.complaints().size());
  }
}
