package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.admissions.calculator.view.FormPage;
import no.karrierenorge.admissions.calculator.view.FormPage.Chosen;
import no.karrierenorge.admissions.calculator.view.FormPage.Option;
import no.karrierenorge.admissions.calculator.view.FormPage.Row;
import no.karrierenorge.admissions.calculator.view.FormPage.Tick;
import no.karrierenorge.admissions.calculator.view.StartPage;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Retake;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.SubjectSet;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Lays out the choice of a form, and the form. */
@Component
class GradeFormComposer {
  private final Subjects subjects;
  private final RuleBook rules;

  GradeFormComposer(Subjects subjects, RuleBook rules) {
    this.subjects = subjects;
    this.rules = rules;
  }

  StartPage start(Here here) {
    List<StartPage.Choice> sets = subjects.sets().stream()
        .map(set -> new StartPage.Choice(set.name().in(Text.language()), CalculatorController.form(set.id())))
        .toList();
    List<String> outside = Stream.of("vocational-road", "foreign-education", "assessed-individually")
        .map(rule -> rules.inForce().rule(rule).text().in(Text.language()))
        .toList();
    return new StartPage(here.frame(t("points.title"), t("points.description")).at(new Crumb(t("points.crumb"), CalculatorController.PATH))
        .behind(Door.KNOW), sets, outside);
  }

  FormPage form(SubjectSet set, Draft draft, List<Problem> problems, Here here) {
    String name = set.name().in(Text.language());
    var fields = new Fields(draft, problems);
    boolean isByHand = set.core().isEmpty();
    return new FormPage(
        here.frame(name, t("points.description")).at(new Crumb(t("points.crumb"), CalculatorController.PATH), new Crumb(name, here.path()))
            .behind(Door.KNOW).personal(),
        CalculatorController.form(set.id()), new FieldNames(draft, this::findName).amiss(problems), rows(set.core(), fields),
        set.oneOf().stream().map(group -> rows(group, fields)).toList(), isByHand ? List.of() : chosen(set, fields),
        isByHand ? ticks(set, fields) : List.of(), isByHand ? List.of() : again(set, fields), fields.input(Field.LOOSE), about(set, fields));
  }

  private List<Row> rows(List<String> ids, Fields fields) {
    return ids.stream().map(id -> new Row(name(id), fields.input(Field.finals(id)), fields.input(Field.exams(id)))).toList();
  }

  private List<Chosen> chosen(SubjectSet set, Fields fields) {
    return IntStream.rangeClosed(1, Field.CHOSEN)
        .mapToObj(row -> new Chosen(row, fields.input(Field.chosen(row, "fag")), options(set.choose(), fields.input(Field.chosen(row, "fag")).value()),
            List.of(), null, fields.input(Field.chosen(row, "f")), fields.input(Field.chosen(row, "e"))))
        .toList();
  }

  private List<Chosen> again(SubjectSet set, Fields fields) {
    List<String> all = Stream.concat(set.shown(), set.choose().stream()).distinct().toList();
    return IntStream.rangeClosed(1, Field.AGAIN)
        .mapToObj(row -> new Chosen(row, fields.input(Field.again(row, "fag")), options(all, fields.input(Field.again(row, "fag")).value()),
            kinds(fields.input(Field.again(row, "slag")).value()), fields.input(Field.again(row, "slag")), fields.input(Field.again(row, "k")), null))
        .toList();
  }

  private List<Option> options(List<String> ids, String chosen) {
    return ids.stream().map(id -> new Option(id, name(id), id.equals(chosen))).toList();
  }

  private static List<Option> kinds(String chosen) {
    return Stream.concat(Stream.of(Retake.Kind.values()).map(Retake.Kind::word), Stream.of(Field.ADDED))
        .map(word -> new Option(word, t("points.again." + word), word.equals(chosen)))
        .toList();
  }

  private List<Tick> ticks(SubjectSet set, Fields fields) {
    return set.choose().stream().map(id -> new Tick(Field.ticked(id), name(id), fields.has(Field.ticked(id)))).toList();
  }

  private static FormPage.About about(SubjectSet set, Fields fields) {
    List<Tick> facts = facts(set).map(fact -> new Tick(fact, t("points.fact." + fact), fields.has(fact))).toList();
    boolean isWithoutDiploma = set.ground() == Ground.SIX_SUBJECTS;
    Stream<String> asked = isWithoutDiploma ? Stream.of(Field.CREDITS, Field.COLLEGE, Field.PRACTICE) : Stream.of(Field.CREDITS, Field.COLLEGE);
    return new FormPage.About(fields.input(Field.BORN), t(isWithoutDiploma ? "points.form.born.only" : "points.form.born.hint"), facts,
        asked.map(field -> new FormPage.Number(fields.input(field), t("points.about." + field), t("points.about." + field + ".hint"))).toList());
  }

  private static Stream<String> facts(SubjectSet set) {
    Stream<String> own = switch (set.ground()) {
      case SIX_SUBJECTS, PART_TIME -> Stream.of();
      case DIPLOMA -> Stream.of(Fact.FIRST_DIPLOMA, Fact.COMPLETED);
      case VOCATIONAL_WITH_SUBJECTS -> Stream.of(Fact.FIRST_DIPLOMA, Fact.COMPLETED, Fact.MATHEMATICS_224, Fact.SCIENCE_140);
    };
    Stream<String> nature = set.choose().contains(Fact.NATURAL_RESOURCES) ? Stream.of(Fact.NATURAL_RESOURCES) : Stream.of();
    return Stream.of(own, nature, Stream.of(Fact.FOLK_HIGH_SCHOOL, Fact.SERVICE, Fact.SAMI)).flatMap(facts -> facts);
  }

  private String name(String subject) {
    return findName(subject).orElseThrow();
  }

  private Optional<String> findName(String subject) {
    return subjects.find(subject).map(found -> found.name().in(Text.language()));
  }
}
