package no.karrierenorge.assessments.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierenorge.catalogue.EscoSkill;
import no.karrierenorge.platform.page.DraftCookie;
import org.junit.jupiter.api.Test;

/** What has been gathered fits into a cookie and is read as it was written. */
class PositionsTest {
  private static final Positions LISTS = new Positions(List.of("trainer", "referee"), List.of("baker", "lege"), List.of("bake", "listen", "count"));

  @Test
  void whatIsWrittenIsReadAgain() {
    var skills = new LinkedHashMap<String, Level>();
    skills.put("count", Level.SHOW);
    skills.put("bake", Level.UNSAID);
    var inventory = new Inventory(Set.of("referee"), Set.of("baker", "lege"), skills);

    assertThat(LISTS.read(LISTS.written(inventory))).hasValueSatisfying(read -> {
      assertThat(read).isEqualTo(inventory);
      assertThat(read.skills().keySet()).containsExactly("count", "bake");
    });
  }

  @Test
  void whatWasWrittenWithOtherListsIsNotMisread() {
    var later = new Positions(LISTS.experiences(), LISTS.occupations(), List.of("sing", "bake", "listen", "count"));

    assertThat(later.read(LISTS.written(new Inventory(Set.of(), Set.of(), Map.of("bake", Level.WELL))))).isEmpty();
  }

  @Test
  void whatSomebodyHasMadeUpIsPassedOver() {
    String written = LISTS.written(Inventory.NONE);
    String sign = written.substring(0, written.indexOf('.'));

    assertThat(LISTS.read(sign + ".zz0.--.019zz10.zz")).hasValueSatisfying(read -> {
      assertThat(read.experiences()).isEmpty();
      assertThat(read.skills()).containsExactly(Map.entry("listen", Level.UNSAID));
    });
    assertThat(LISTS.read("")).isEmpty();
    assertThat(LISTS.read("<script>...")).isEmpty();
  }

  @Test
  void skillsOfEscoAreReadByTheirNumbersWhateverTheListsOfToday() {
    var skills = new LinkedHashMap<String, Level>();
    skills.put("bake", Level.WELL);
    skills.put("http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2", Level.SHOW);
    skills.put("http://data.europa.eu/esco/skill/ffffffff-ffff-ffff-ffff-fffffffffff0", Level.UNSAID);
    var inventory = new Inventory(Set.of(), Set.of(), skills);

    String written = LISTS.written(inventory);

    assertThat(LISTS.read(written)).contains(inventory);
    assertThat(LISTS.read(written + "AAA")).contains(inventory);
  }

  @Test
  void allThereIsFitsIntoACookie() {
    var known = new KnownSkills();
    var everything = new LinkedHashMap<String, Level>();
    known.skills().forEach(skill -> everything.put(skill.id(), Level.SHOW));
    for (int i = 0; i < Inventory.MOST_OF_ESCO; i++) everything.put(EscoSkill.ADDRESS + new UUID(i, i), Level.SHOW);
    var inventory = new Inventory(Set.copyOf(known.positions().experiences()), known.uses().keySet(), everything);

    String cookie = DraftCookie.of("ferdigheter", known.positions().written(inventory)).toString();

    assertThat(cookie.length()).isLessThan(4096);
  }
}
