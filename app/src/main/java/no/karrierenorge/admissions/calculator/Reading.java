package no.karrierenorge.admissions.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Retake;
import no.karrierenorge.admissions.points.SubjectSet;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;

/** Reads a draft field by field: either it is an applicant, or it says where something is amiss. */
final class Reading {
  private final Draft draft;
  private final SubjectSet set;
  private final Subjects subjects;
  private final YearRules.Input input;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Grade> grades = new LinkedHashMap<>();
  private final List<Grade> loose = new ArrayList<>();

  Reading(Draft draft, SubjectSet set, Subjects subjects, YearRules.Input input) {
    this.draft = draft;
    this.set = set;
    this.subjects = subjects;
    this.input = input;
    set.shown().forEach(this::readFixed);
    set.choose().stream().filter(subject -> draft.has(Field.ticked(subject))).forEach(subject -> grades.put(subject, Grade.ticked(subject)));
    for (int row = 1; row <= Field.CHOSEN; row++) readChosen(row);
    for (int row = 1; row <= Field.AGAIN; row++) readAgain(row);
    readLoose();
    if (problems.isEmpty() && all().isEmpty()) readNone();
  }

  List<Problem> problems() {
    return Stream.concat(problems.stream(), new Amounts(draft, input).problems().stream()).toList();
  }

  Applicant applicant() {
    var numbers = new Amounts(draft, input);
    return new Applicant(set.ground(), all(), numbers.born(), Fact.TOLD.stream().filter(draft::has).collect(Collectors.toSet()), numbers.amounts());
  }

  private List<Grade> all() {
    var all = new ArrayList<>(grades.values());
    all.addAll(loose);
    return List.copyOf(all);
  }

  private void readFixed(String subject) {
    read(subject, Field.finals(subject), Field.exams(subject));
  }

  private void readChosen(int row) {
    String field = Field.chosen(row, "fag");
    String subject = draft.value(field);
    boolean isGraded = draft.has(Field.chosen(row, "f")) || draft.has(Field.chosen(row, "e"));
    if (subject.isEmpty() && isGraded) problems.add(Problem.of(field, "points.problem.subject"));
    if (subject.isEmpty()) return;
    if (subjects.find(subject).isEmpty()) problems.add(Problem.of(field, "points.problem.subject"));
    else if (!isGraded) problems.add(Problem.of(Field.chosen(row, "f"), "points.problem.grade.missing"));
    else if (grades.containsKey(subject)) problems.add(Problem.of(field, "points.problem.twice"));
    else read(subject, Field.chosen(row, "f"), Field.chosen(row, "e"));
  }

  private void read(String subject, String finals, String exams) {
    List<Mark> given = marks(finals);
    List<Mark> examined = marks(exams);
    if (!given.isEmpty() || !examined.isEmpty()) grades.put(subject, Grade.of(subject, given, examined));
  }

  private void readAgain(int row) {
    String subject = draft.value(Field.again(row, "fag"));
    String field = Field.again(row, "k");
    List<Mark> marks = marks(field);
    if (subject.isEmpty() && marks.isEmpty()) return;
    if (subjects.find(subject).isEmpty()) problems.add(Problem.of(Field.again(row, "fag"), "points.problem.subject"));
    else if (marks.size() != 1) problems.add(Problem.of(field, "points.problem.grade.one"));
    else again(row, subject, marks.getFirst());
  }

  private void again(int row, String subject, Mark mark) {
    String kind = draft.value(Field.again(row, "slag"));
    Grade before = grades.get(subject);
    if (kind.equals(Field.ADDED)) {
      if (before == null) grades.put(subject, Grade.added(subject, mark));
      else problems.add(Problem.of(Field.again(row, "fag"), "points.problem.twice"));
      return;
    }
    var again = Retake.Kind.find(kind);
    if (again.isEmpty()) problems.add(Problem.of(Field.again(row, "slag"), "points.problem.kind"));
    else if (before == null) problems.add(Problem.of(Field.again(row, "fag"), "points.problem.before"));
    else grades.put(subject, before.with(new Retake(again.get(), mark)));
  }

  /** Who has no diploma may have no grades either, and still see what the studies ask for. */
  private void readNone() {
    boolean isWithoutDiploma = set.ground() == Ground.SIX_SUBJECTS;
    if (!isWithoutDiploma) problems.add(Problem.of(Field.LOOSE, "points.problem.none"));
    else if (!draft.has(Field.BORN)) problems.add(Problem.of(Field.BORN, "points.problem.none.born"));
  }

  private void readLoose() {
    marks(Field.LOOSE).forEach(mark -> loose.add(Grade.loose(mark)));
    long number = all().stream().flatMap(Grade::marks).count();
    if (number > input.grades().most()) problems.add(Problem.of(Field.LOOSE, "points.problem.many", input.grades().most()));
  }

  private List<Mark> marks(String field) {
    var marks = Marks.find(draft.value(field));
    if (marks.isEmpty()) problems.add(Problem.of(field, "points.problem.grade"));
    return marks.orElse(List.of());
  }
}
