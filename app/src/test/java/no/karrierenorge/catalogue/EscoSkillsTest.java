package no.karrierenorge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bakers and confectioners are both STYRK-08 7512; nurses are 2223 here and ISCO-08 2221 elsewhere. */
class EscoSkillsTest extends ImportTest {
  private static final String BAKER = occupation(1);
  private static final String MILLER = occupation(2);
  private static final String TASTER = occupation(3);
  private static final String NURSE = occupation(4);
  private static final String BAKE = skill(1);
  private static final String MILL = skill(2);
  private static final String CLEAN = skill(3);
  private static final String TEND = skill(4);
  private static final String FLOUR = skill(5);

  @Autowired private EscoSkills skills;

  private static String occupation(int number) {
    return "http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-00000000000" + number;
  }

  private static String skill(int number) {
    return "http://data.europa.eu/esco/skill/00000000-0000-0000-0000-00000000000" + number;
  }

  private void importSkills() {
    imported("esco", file("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels\n" + BAKE + ",skill/competence,bake goods,\"use ovens\n100% rye\"\n"
        + MILL + ",skill/competence,mill,\n" + CLEAN + ",skill/competence,keep the bakery clean,\n" + FLOUR + ",knowledge,bakery flour,\n"));
    imported("esco", file("skills_no.csv", "conceptUri,skillType,preferredLabel,altLabels\n" + BAKE + ",skill/competence,steke Øre-brød,\n"
        + TEND + ",skill/competence,stelle sår,\n"));
    imported("esco", file("skills_sv.csv", "conceptUri,skillType,preferredLabel,altLabels\n" + skill(6) + ",skill/competence,baka,\n"));
  }

  private void importUses() {
    imported("esco", file("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\n" + BAKER + ",7512,baker,\n" + MILLER
        + ",7512,miller/milleress,\n" + TASTER + ",7512,taster,\n" + NURSE + ",2221,nurse,\n"));
    String uses = Stream.of(of(BAKER, "essential", BAKE), of(BAKER, "essential", CLEAN), of(BAKER, "optional", MILL), of(BAKER, "essential", FLOUR),
        of(MILLER, "essential", MILL), of(MILLER, "essential", CLEAN), of(TASTER, "essential", CLEAN), of(TASTER, "optional", MILL),
        of(NURSE, "essential", TEND), of(NURSE, "essential", skill(6))).collect(Collectors.joining());
    imported("esco", file("occupationSkillRelations_en.csv", "occupationUri,relationType,skillType,skillUri\n" + uses));
  }

  private static String of(String occupation, String relation, String skill) {
    return occupation + "," + relation + ",skill/competence," + skill + "\n";
  }

  private List<EscoUse> uses(String slug) {
    return skills.uses().stream().filter(use -> use.occupation().equals(slug)).toList();
  }

  @Test
  void anOccupationOfTheSameNameTellsWhatOursUsesAndWhatFewOthersUseStandsFirst() {
    importSkills();
    importUses();

    assertThat(uses("baker")).containsExactly(new EscoUse("baker", BAKE, true), new EscoUse("baker", CLEAN, true), new EscoUse("baker", MILL, false));
    assertThat(uses("sykepleier")).containsExactly(new EscoUse("sykepleier", TEND, true));
  }

  @Test
  void whereNoneIsCalledSoTheGroupTellsAndEssentialIsWhatHalfOfItCallsSo() {
    importSkills();
    importUses();

    assertThat(uses("konditor")).containsExactly(new EscoUse("konditor", CLEAN, true), new EscoUse("konditor", BAKE, false), new EscoUse("konditor", MILL, false));
  }

  @Test
  void namesAreThoseOfTheTwoLanguagesAndBeginWithACapital() {
    importSkills();

    assertThat(skills.named(List.of(BAKE, TEND, FLOUR, skill(6), "http://elsewhere")))
        .containsExactlyInAnyOrder(new EscoSkill(BAKE, "steke Øre-brød", "bake goods"), new EscoSkill(TEND, "stelle sår", null));
    assertThat(new EscoSkill(MILL, null, "mill").name().nb()).isEqualTo("Mill");
  }

  @Test
  void everyWordMustStandInOneNameAndFirstNamesGoFirst() {
    importSkills();

    assertThat(skills.find(List.of("øre", "steke"), 9)).extracting(EscoSkill::uri).containsExactly(BAKE);
    assertThat(skills.find(List.of("use", "oven"), 9)).extracting(EscoSkill::uri).containsExactly(BAKE);
    assertThat(skills.find(List.of("steke", "oven"), 9)).isEmpty();
    assertThat(skills.find(List.of("bake"), 9)).extracting(EscoSkill::uri).containsExactly(BAKE, CLEAN);
    assertThat(skills.find(List.of("bake"), 1)).hasSize(1);
    assertThat(skills.find(List.of(), 9)).isEmpty();
  }

  @Test
  void withoutImportsThereIsNothing() {
    assertThat(skills.uses()).isEmpty();
    assertThat(skills.named(List.of(BAKE))).isEmpty();
    assertThat(skills.find(List.of("bake"), 9)).isEmpty();
  }
}
