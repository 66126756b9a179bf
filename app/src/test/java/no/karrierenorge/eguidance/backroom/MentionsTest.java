package no.karrierenorge.eguidance.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void aWholeNameAfterTheSignIsAMentionInAnyCase() {
    assertThat(Mentions.names("Kan du dette, @jonas?", "Jonas")).isTrue();
    assertThat(Mentions.names("@Åse Marie: ja", "Åse Marie")).isTrue();
  }

  @Test
  void anAddressAndALongerNameAreNoMentions() {
    assertThat(Mentions.names("skriv til post@jonas.no", "Jonas")).isFalse();
    assertThat(Mentions.names("hei @Annette", "Anne")).isFalse();
    assertThat(Mentions.names("hei @Annette og @Anne", "Anne")).isTrue();
    assertThat(Mentions.names("Anne kan det", "Anne")).isFalse();
  }
}
