package no.karrierenorge.eguidance.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.backroom.Roll;
import no.karrierenorge.eguidance.backroom.Sector;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuitsTest {
  private static final Roll.Entry GENERALIST = entry("oslo", null, List.of("nb"), List.of());
  private static final Roll.Entry SPEAKER = entry("agder", Sector.NAV, List.of("nb", "ar"), List.of());
  private static final Roll.Entry SPECIALIST = entry("agder", Sector.SCHOOL, List.of("nb"), List.of("ADULT"));

  private static Roll.Entry entry(String county, @Nullable Sector sector, List<String> languages, List<String> topics) {
    return new Roll.Entry(new PersonId(UUID.randomUUID()), "Ane", county, sector, languages, topics);
  }

  @Test
  void whoKnowsTheTopicComesBeforeWhoSpeaksTheLanguageAndBothBeforeTheRest() {
    var suits = new Suits(Topic.ADULT, "oslo", null, Language.AR);

    assertThat(suits.order(List.of(GENERALIST, SPEAKER, SPECIALIST))).containsExactly(SPECIALIST, SPEAKER, GENERALIST);
  }

  @Test
  void whatWasAskedForMustAllFitAndWhatWasNotDoesNotCount() {
    assertThat(new Suits(null, "agder", Sector.NAV, null).fits(SPEAKER)).isTrue();
    assertThat(new Suits(null, "agder", Sector.NAV, null).fits(SPECIALIST)).isFalse();
    assertThat(new Suits(null, null, null, null).fits(GENERALIST)).isTrue();
  }
}
