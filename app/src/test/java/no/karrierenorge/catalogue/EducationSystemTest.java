package no.karrierenorge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EducationSystemTest {
  private final EducationSystem system = EducationSystem.shipped();

  @Test
  void furtherOnNeverTurnsBackToALowerLevel() {
    SystemStage certificate = system.findStage("fagbrev").orElseThrow();

    assertThat(system.next(certificate)).extracting(SystemStage::slug).contains("fagskole", "pabygging");
    assertThat(system.furtherOn(certificate)).extracting(SystemStage::slug).contains("studiekompetanse", "bachelor", "phd")
        .doesNotContain("yrkesfag", "laretid", "voksenopplaering", "fagskole");
  }

  @Test
  void whatLeadsToAStageIsWhatOpensIt() {
    SystemStage certificate = system.findStage("fagbrev").orElseThrow();

    assertThat(system.leadingTo(certificate)).extracting(SystemStage::slug).contains("laretid", "fagbrev-pa-jobb", "praksiskandidat");
  }

  @Test
  void fromTheTopThereIsNothingFurther() {
    SystemStage doctorate = system.findStage("phd").orElseThrow();

    assertThat(system.furtherOn(doctorate)).isEmpty();
  }
}
