package no.karrierenorge.catalogue.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.karrierenorge.platform.imports.ImportReport.Rejection;
import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.api.Test;

/** The skills pillar of ESCO, in the columns of release 1.2 and of older ones. */
class EscoSkillImportTest extends ImportTest {
  private static final String BAKER = "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34";
  private static final String BAKE = "http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2";
  private static final String FLOUR = "http://data.europa.eu/esco/skill/000709ed-2be5-4193-b056-45a97698d828";
  private static final String COLUMNS =
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n";
  private static final String ENGLISH = "\ufeff" + COLUMNS + """
      KnowledgeSkillCompetence,%s,skill/competence,sector-specific,bake goods,"bake products
      oven ""baking""
      bake products",,released,2024-01-25T11:28:50.295Z,,,"http://data.europa.eu/esco/concept-scheme/skills,
      http://data.europa.eu/esco/concept-scheme/member-skills",Bake.
      KnowledgeSkillCompetence,%s,knowledge,cross-sector,types of flour,,,released,2024-01-25T11:28:50.295Z,,,x,Flour.
      """.formatted(BAKE, FLOUR);
  private static final String USES = """
      occupationUri,relationType,skillType,skillUri
      %s,essential,skill/competence,%s
      %s,optional,knowledge,%s
      """.formatted(BAKER, BAKE, BAKER, FLOUR);

  @Test
  void skillsAndTheirUsesAreReadOnceAndUnchangedTheSecondTime() {
    Path skills = file("skills_en.csv", ENGLISH);
    Path uses = file("occupationSkillRelations_en.csv", USES);

    assertThat(line("esco", uses, skills)).isEqualTo("read 4, new 4, changed 0, unchanged 0, rejected 0");
    assertThat(line("esco", skills, uses)).isEqualTo("read 4, new 0, changed 0, unchanged 4, rejected 0");
    assertThat(database.sql("select alternatives from catalogue.esco_skill where uri = :uri and not knowledge").param("uri", BAKE)
        .query((row, number) -> (Object[]) row.getArray("alternatives").getArray()).single()).containsExactly("bake products", "oven \"baking\"");
    assertThat(database.sql("select essential from catalogue.esco_occupation_skill order by skill").query(Boolean.class).list()).containsExactly(true, false);
  }

  @Test
  void anOlderReleaseWithFewerColumnsStandsBesideItAndWhatIsGoneFromALanguageIsRemovedInItAlone() {
    Path norwegian = file("skills_no.csv", """
        conceptType,preferredLabel,altLabels,skillType,conceptUri
        KnowledgeSkillCompetence,bake brød,,skill/competence,%s
        KnowledgeSkillCompetence,meltyper,,knowledge,%s
        """.formatted(BAKE, FLOUR));
    assertThat(line("esco", norwegian, file("skills_en.csv", ENGLISH))).isEqualTo("read 4, new 4, changed 0, unchanged 0, rejected 0");

    String line = line("esco", file("skills_no.csv", "conceptUri,skillType,preferredLabel,altLabels\n%s,skill/competence,steke brød,\n".formatted(BAKE)));

    assertThat(line).isEqualTo("read 1, new 0, changed 1, unchanged 0, rejected 0, removed 1");
    assertThat(rows("catalogue.esco_skill")).isEqualTo(3);
  }

  @Test
  void badRowsAreRejectedEachWithItsReasonAndRemoveNothing() {
    imported("esco", file("skills_en.csv", ENGLISH), file("occupationSkillRelations_en.csv", USES));

    var skills = imported("esco", file("skills_en.csv", """
        conceptUri,skillType,preferredLabel,altLabels
        http://data.europa.eu/esco/skill/S1.2.3,skill/competence,a group,
        %s,attitude,bake goods,
        %s,knowledge,=cmd(),
        """.formatted(BAKE, FLOUR)));
    var uses = imported("esco", file("occupationSkillRelations_en.csv", USES + BAKER + ",sometimes,knowledge," + FLOUR + "\n" + BAKER
        + ",optional,skill/competence," + BAKE + "\n"));

    assertThat(skills.rejections()).containsExactly(
        new Rejection("skills_en.csv", 2, "conceptUri is not an ESCO skill: http://data.europa.eu/esco/skill/S1.2.3"),
        new Rejection("skills_en.csv", 3, "skillType is not a type of skill: attitude"),
        new Rejection("skills_en.csv", 4, "preferredLabel holds a formula"));
    assertThat(uses.counts().line()).isEqualTo("read 4, new 0, changed 0, unchanged 2, rejected 2");
    assertThat(rows("catalogue.esco_skill") + rows("catalogue.esco_occupation_skill")).isEqualTo(4);
  }

  @Test
  void aFileWhoseNameTellsNoLanguageIsRefused() {
    assertThat(refused("esco", file("skills.csv", ENGLISH))).contains("does not say its language");
  }

  @Test
  void groupsAndCollectionsOfSkillsAreNotTakenForWhatTheyResemble() {
    Path groups = file("skillGroups_en.csv", """
        conceptType,conceptUri,preferredLabel,altLabels,code
        SkillGroup,http://data.europa.eu/esco/isced-f/00,generic programmes,,00
        """);
    Path collection = file("greenSkillsCollection_en.csv", """
        conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT
        KnowledgeSkillCompetence,%s,bake goods,released,skill/competence,cross-sector,a | b,,,
        """.formatted(BAKE));

    assertThat(line("esco", groups)).isEqualTo("read 1, new 0, changed 0, unchanged 0, rejected 1");
    assertThat(refused("esco", collection)).contains("is no ESCO file that is known here");
  }
}
