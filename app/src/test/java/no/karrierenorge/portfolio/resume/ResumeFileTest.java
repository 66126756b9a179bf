package no.karrierenorge.portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.resume.ResumeFile.Refused;
import no.karrierenorge.portfolio.resume.ResumeFile.Understood;
import no.karrierenorge.testing.TestNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other places: read as far as we know them, told where we do not, and refused where they mean harm. */
class ResumeFileTest {
  private static ResumeFile read(String file) {
    return Text.in(Language.NB, () -> ResumeFile.read(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static Understood shipped(String name) {
    try (var file = ResumeFileTest.class.getResourceAsStream("/cv/" + name)) {
      return (Understood) read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String key(ResumeFile file) {
    return ((Refused) file).key();
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills-passport.xml", "skills-passport.json"})
  void theOlderEuropassIsReadFromXmlAndJsonAlike(String name) {
    Understood file = shipped(name);

    Resume resume = file.resume();
    assertThat(resume.basics().text("name")).isEqualTo("Ola Bakke");
    assertThat(resume.basics().text("location.city")).isEqualTo("Bodø");
    Entry work = resume.entries(Section.WORK).getFirst();
    assertThat(work.text("position")).isEqualTo("Tømrer");
    assertThat(work.text("startDate")).isEqualTo("2016-03");
    assertThat(work.lines("highlights")).containsExactly("Bygde hus", "Lærte opp to & passet på");
    assertThat(resume.entries(Section.EDUCATION).getFirst().text("endDate")).isEqualTo("2013-06");
    assertThat(resume.entries(Section.LANGUAGES).stream().map(entry -> entry.text("language") + " " + entry.text("fluency")))
        .containsExactly("norsk morsmål", "engelsk lytte C1, lese C2, samtale B2, snakke B2, skrive B1");
    assertThat(resume.entries(Section.SKILLS).stream().map(entry -> entry.text("name"))).containsExactly("AutoCAD", "Førerkort");
    assertThat(file.unread()).anyMatch(line -> line.contains("Birthdate") || line.contains("Demographics"));
    assertThat(file.unread()).noneMatch(line -> line.contains("Tømrer"));
  }

  @Test
  void todaysEuropassIsRead() {
    Understood file = shipped("candidate.xml");

    Resume resume = file.resume();
    assertThat(resume.basics().text("name")).isEqualTo("Nora Lind");
    assertThat(resume.basics().text("email")).isEqualTo("nora@example.no");
    assertThat(resume.basics().text("phone")).isEqualTo("+47 90000000");
    assertThat(resume.entries(Section.WORK).getFirst().lines("highlights")).containsExactly("Tok imot gjester", "Lagde vaktlister");
    assertThat(resume.entries(Section.EDUCATION).getFirst().text("studyType")).isEqualTo("Bachelor i reiseliv");
    assertThat(resume.entries(Section.LANGUAGES).stream().map(entry -> entry.text("language") + " " + entry.text("fluency")))
        .containsExactly("norsk ", "engelsk C1");
    assertThat(resume.entries(Section.SKILLS).getFirst().text("name")).isEqualTo("Excel");
    assertThat(file.unread()).anyMatch(line -> line.endsWith("Strikking")).anyMatch(line -> line.contains("BirthDate"));
  }

  @Test
  void jsonResumeIsKeptAndWhatIsNotShownIsTold() {
    Understood file = (Understood) read("""
        {"basics": {"name": "Nora", "nickname": "No", "label": {"nb": "Kokk"}}, "work": [{"position": "Kokk", "highlights": "x"}],
         "skills": "mange", "references": [{"name": "Kari"}]}""");

    assertThat(file.resume().json().has("skills")).isFalse();
    assertThat(file.resume().rest().has("references")).isTrue();
    assertThat(file.unread()).anyMatch(line -> line.equals("skills: mange")).anyMatch(line -> line.equals("basics/nickname: No"))
        .anyMatch(line -> line.startsWith("basics/label: ")).anyMatch(line -> line.startsWith("references: "));
  }

  @Test
  void aNationalIdentityNumberIsMadeUnreadable() {
    String number = TestNumbers.synthetic("010190", 100);

    Understood file = (Understood) read("{\"basics\": {\"name\": \"Nora\", \"summary\": \"Nummer " + number + "\"}}");

    assertThat(file.resume().json().toString()).contains("Nummer").doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><SkillsPassport><LearnerInfo>&b;</LearnerInfo></SkillsPassport>",
      "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><SkillsPassport/>",
      "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><Candidate>&b;</Candidate>",
      "<SkillsPassport><LearnerInfo>",
      "<Candidate>&unknown;</Candidate>",
      "{\"basics\": ",
      "{\"basics\": {}, \"basics\": {}}"})
  void aFileThatMeansHarmOrIsBrokenIsRefused(String file) {
    assertThat(key(read(file))).isEqualTo("cv.import.broken");
  }

  @Test
  void whatIsNestedDeeperThanAnyCvIsRefused() {
    assertThat(key(read("<Candidate>" + "<a>".repeat(100_000)))).isEqualTo("cv.import.broken");
    assertThat(key(read("{\"basics\": " + "[".repeat(100_000)))).isEqualTo("cv.import.broken");
  }

  @Test
  void whatIsNoCvIsRefusedWithAWord() {
    assertThat(key(read(""))).isEqualTo("cv.import.empty");
    assertThat(key(read("hei"))).isEqualTo("cv.import.unknown");
    assertThat(key(read("{}"))).isEqualTo("cv.import.unknown");
    assertThat(key(read("<html/>"))).isEqualTo("cv.import.unknown");
    assertThat(key(read(" ".repeat(1_000_001)))).isEqualTo("cv.import.large");
    assertThat(key(read("{\"work\": [" + "{},".repeat(60) + "{}]}"))).isEqualTo("cv.import.many");
  }

  @Test
  void tagsBecomeLinesAndOtherSignsStay() {
    assertThat(Markup.plain("<p>a &lt; b</p><ul><li>x</li><li>1 < 2</li></ul>")).isEqualTo("a < b\n\n- x\n- 1 < 2");
  }
}
