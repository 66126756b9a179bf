package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.karrierenorge.admissions.points.Reckoning.Setting;
import no.karrierenorge.admissions.points.Retake.Kind;
import org.junit.jupiter.api.Test;

/** The grades that count are those of the greatest sum there is. */
class SelectionTest {
  private static final Subjects SUBJECTS = new Subjects();
  private static final List<String> GIVING = SUBJECTS.all().stream().filter(subject -> !subject.worth().isNone()).map(Subject::id).toList();

  @Property(tries = 300)
  void noOtherChoiceComesOutHigher(@ForAll("few") Applicant applicant, @ForAll("years") int year) {
    assertThat(found(applicant, year)).isEqualTo(tried(applicant, year));
  }

  /** Beyond 4,096 choices, where each subject was once settled in its turn. */
  @Property(tries = 8)
  void noOtherChoiceComesOutHigherAmongMany(@ForAll("many") Applicant applicant, @ForAll("years") int year) {
    assertThat(found(applicant, year)).isEqualTo(tried(applicant, year));
  }

  /**
   * Fifteen grades of 4 among the six subjects. Twelve subjects with 6 give more points than the cap of 4 lets in: 60 + 72 = 132, 132/27 = 4.89,
   * 48.9 + 4 = 52.9. Physics 2 with 3 pays while it is alone (63/16 = 3.94, 39.4 + 1 against 40.0) and not beside them (135/28 = 4.82, 52.2).
   */
  @Test
  void aSubjectThatPaysAloneIsLeftOutWhereOthersReachTheCap() {
    Someone one = new Someone().on(Ground.SIX_SUBJECTS).born(2004).in("norwegian-first-form", "4", "4").in("norwegian-second-form", "4", "4")
        .in("norwegian-oral", "4", "4").in("english", "4", "4").in("history", "4", "4").in("social-studies", "4", "4").in("mathematics-1p", "4")
        .in("mathematics-2p", "4").in("science-common", "4").in("physics-2", "3");
    Stream.of("mathematics-r2", "chemistry-1", "chemistry-2", "biology-1", "biology-2", "geosciences-1", "geosciences-2", "information-technology-1",
        "information-technology-2", "technology-research-1", "technology-research-2", "german-2").forEach(subject -> one.in(subject, "6"));

    assertThat(one.sums()).isEqualTo("- / 52.9");
  }

  /** 4 and 4 taken again with 5 and 3: the better is kept, the other not, 4 + 4 + 5 = 13, 13/3 = 4.33. */
  @Test
  void eachSubjectIsTakenAsItCountsMost() {
    Someone one = Someone.with("4").in("history", "4").in("english", "4").again(Kind.EXTERNAL, "history", "5").again(Kind.EXTERNAL, "english", "3");

    assertThat(one.sums()).isEqualTo("40 / 43.3");
  }

  private static Points found(Applicant applicant, int year) {
    var setting = new Setting(Someone.rules(year), SUBJECTS, Aim.NONE);
    return points(setting, applicant, Selection.of(setting, applicant).best(choice -> points(setting, applicant, choice)));
  }

  private static Points tried(Applicant applicant, int year) {
    var setting = new Setting(Someone.rules(year), SUBJECTS, Aim.NONE);
    List<List<Grade>> all = List.of(List.of());
    for (List<Selection.Way> ways : Selection.of(setting, applicant).families().stream().flatMap(family -> family.subjects().stream()).toList()) {
      all = all.stream().flatMap(begun -> ways.stream().map(way -> Stream.concat(begun.stream(), way.grades().stream()).toList())).toList();
    }
    return all.stream().map(choice -> points(setting, applicant, choice)).reduce(Points.NONE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  private static Points points(Setting setting, Applicant applicant, List<Grade> choice) {
    var reckoning = new Reckoning(setting, applicant, choice);
    return reckoning.hasGrades() ? reckoning.points(YearRules.COMPETITION_POINTS) : Points.NONE;
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.of(2026, 2027, 2028);
  }

  @Provide
  Arbitrary<Applicant> few() {
    return applicants(Arbitraries.of(Ground.DIPLOMA, Ground.SIX_SUBJECTS), 1, 7, 4);
  }

  @Provide
  Arbitrary<Applicant> many() {
    return applicants(Arbitraries.just(Ground.SIX_SUBJECTS), 13, 13, 1);
  }

  /** @param kinds 1: as on the diploma; 4: also taken again in two ways, or added */
  private static Arbitrary<Applicant> applicants(Arbitrary<Ground> grounds, int fewest, int most, int kinds) {
    Arbitrary<Set<String>> subjects = Arbitraries.of(GIVING).set().ofMinSize(fewest).ofMaxSize(most);
    Arbitrary<List<Integer>> marks = Arbitraries.integers().between(1, 6).list().ofSize(3 * most + 6);
    Arbitrary<List<Integer>> how = Arbitraries.integers().between(0, kinds - 1).list().ofSize(most);
    return Combinators.combine(grounds, subjects, marks, how)
        .as((ground, ids, given, done) -> new Applicant(ground, grades(List.copyOf(ids), given, done), OptionalInt.of(2000), Set.of(), Map.of()));
  }

  private static List<Grade> grades(List<String> subjects, List<Integer> marks, List<Integer> how) {
    var grades = new ArrayList<Grade>();
    for (int i = 0; i < 6; i++) grades.add(Grade.loose(Mark.of(marks.get(marks.size() - 1 - i))));
    for (int i = 0; i < subjects.size(); i++) {
      Grade grade = Grade.of(subjects.get(i), List.of(Mark.of(marks.get(3 * i))), List.of(Mark.of(marks.get(3 * i + 1))));
      Mark anew = Mark.of(marks.get(3 * i + 2));
      grades.add(switch (how.get(i)) {
        case 1 -> grade.with(new Retake(Kind.EXTERNAL, anew));
        case 2 -> grade.with(new Retake(Kind.NEW_EXAM, anew));
        case 3 -> Grade.added(subjects.get(i), anew);
        default -> grade;
      });
    }
    return List.copyOf(grades);
  }
}
