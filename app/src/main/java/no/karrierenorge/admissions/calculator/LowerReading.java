package no.karrierenorge.admissions.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.karrierenorge.admissions.points.Formula;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.uppersecondary.LowerGrades;
import no.karrierenorge.admissions.uppersecondary.UpperSecondaryRules;
import no.karrierenorge.admissions.uppersecondary.UpperSecondaryRules.LowerSubject;

/** Reads a draft of grades from lower secondary. */
final class LowerReading {
  /** The draft's name on the device. */
  static final String TOOL = "inntak";

  private final Draft draft;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Grade> grades = new ArrayList<>();
  private final TreeMap<String, String> kept = new TreeMap<>();
  private Optional<Points> skills = Optional.empty();

  LowerReading(Draft draft, UpperSecondaryRules rules) {
    this.draft = draft;
    for (LowerSubject subject : rules.subjects()) {
      List<Mark> finals = marks(Field.finals(subject.id()));
      List<Mark> exams = subject.hasExam() ? marks(Field.exams(subject.id())) : List.of();
      if (!finals.isEmpty() || !exams.isEmpty()) grades.add(Grade.of(subject.id(), finals, exams));
    }
    if (draft.has(Field.SKILLS)) readSkills(rules.skillsTest());
    marks(Field.LOOSE).forEach(mark -> grades.add(Grade.loose(mark)));
    if (grades.stream().flatMap(Grade::marks).count() > rules.mostGrades()) problems.add(Problem.of(Field.LOOSE, "points.problem.many", rules.mostGrades()));
    if (problems.isEmpty() && grades.isEmpty()) problems.add(Problem.of(Field.LOOSE, "points.problem.none"));
  }

  List<Problem> problems() {
    return problems;
  }

  LowerGrades grades() {
    return new LowerGrades(List.copyOf(grades));
  }

  /** What a test of skills gave her. */
  Optional<Points> skills() {
    return skills;
  }

  private void readSkills(Formula.Entered test) {
    String typed = draft.value(Field.SKILLS).replace(',', '.');
    boolean isAdmitted = typed.matches("[0-9]{1,2}(\\.[0-9]{1,2})?") && test.admits(new BigDecimal(typed));
    if (isAdmitted) skills = Optional.of(Points.of(typed));
    else problems.add(Problem.of(Field.SKILLS, "points.problem.skills", test.to()));
    kept.put(Field.SKILLS, typed);
  }

  /** As short as it can be, for the device. */
  String written() {
    return kept.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining("\n"));
  }

  static Draft draft(String written) {
    var fields = new TreeMap<String, String>();
    written.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2).forEach(pair -> fields.put(pair[0], pair[1]));
    return new Draft(SavedPoints.UPPER, fields);
  }

  private List<Mark> marks(String field) {
    var marks = Marks.find(draft.value(field));
    if (marks.isEmpty()) problems.add(Problem.of(field, "points.problem.grade"));
    marks.filter(some -> !some.isEmpty()).ifPresent(some -> kept.put(field, some.stream().map(Mark::sign).collect(Collectors.joining(" "))));
    return marks.orElse(List.of());
  }
}
