package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.admissions.calculator.view.FormPage.Row;
import no.karrierenorge.admissions.calculator.view.ResultPage.Line;
import no.karrierenorge.admissions.calculator.view.UpperPage;
import no.karrierenorge.admissions.calculator.view.UpperResultPage;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.Rule;
import no.karrierenorge.admissions.uppersecondary.LowerGrades;
import no.karrierenorge.admissions.uppersecondary.UpperSecondaryRules;
import no.karrierenorge.admissions.uppersecondary.UpperSecondaryRules.LowerSubject;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the form of grades from lower secondary, and what they come to. */
@Component
class UpperComposer {
  private static final String SKILLS_TEST = "skills-test";

  private final UpperSecondaryRules rules;
  private final Keepings keepings;

  UpperComposer(UpperSecondaryRules rules, Keepings keepings) {
    this.rules = rules;
    this.keepings = keepings;
  }

  LowerReading read(Draft draft) {
    return new LowerReading(draft, rules);
  }

  UpperPage form(Draft draft, List<Problem> problems, Here here) {
    var fields = new Fields(draft, problems);
    List<Row> rows = rules.subjects().stream().map(subject -> row(subject, fields)).toList();
    return new UpperPage(PointsComposer.frame(t("points.upper.title"), here), UpperController.FORM,
        new FieldNames(draft, this::findName).amiss(problems), rows, fields.input(Field.LOOSE), fields.input(Field.SKILLS));
  }

  private Optional<String> findName(String subject) {
    return rules.subjects().stream().filter(one -> one.id().equals(subject)).findFirst().map(one -> one.name().in(Text.language()));
  }

  private static Row row(LowerSubject subject, Fields fields) {
    return new Row(subject.name().in(Text.language()), fields.input(Field.finals(subject.id())),
        subject.hasExam() ? fields.input(Field.exams(subject.id())) : null);
  }

  UpperResultPage result(Draft draft, Holder holder, Here here) {
    UpperResultPage page = page(draft, here);
    return new UpperResultPage(page.frame(), page.headline(), page.lead(), page.lines(), UpperController.FORM, page.county(), page.questions(),
        keepings.fresh(page.frame(), UpperController.SAVING, holder));
  }

  UpperResultPage saved(Draft draft, Holder holder, Here here) {
    UpperResultPage page = page(draft, here);
    return new UpperResultPage(page.frame(), page.headline(), page.lead(), page.lines(), null, page.county(), page.questions(),
        keepings.saved(page.frame(), holder));
  }

  private UpperResultPage page(Draft draft, Here here) {
    LowerReading reading = read(draft);
    Optional<LowerGrades.Sum> sum = reading.grades().sum();
    PageFrame frame = PointsComposer.frame(headline(sum), here);
    List<Line> county = rules.told().stream().filter(rule -> reading.skills().isEmpty() || !rule.id().equals(SKILLS_TEST)).map(rule -> line(rule, "", null, null)).toList();
    return new UpperResultPage(frame, headline(sum), sum.isEmpty() ? t("points.upper.none") : t("points.upper.lead"),
        sum.map(one -> lines(one, reading.skills())).orElse(List.of()), null, county, List.of(t("points.upper.question.1"), t("points.upper.question.2"), t("points.upper.question.3")),
        keepings.fresh(frame, UpperController.SAVING, new Holder(null, null)));
  }

  NewItem item(Draft draft) {
    Optional<LowerGrades.Sum> sum = read(draft).grades().sum();
    var sums = Map.of(0, new SavedPoints.Sums(null, sum.map(one -> one.points().number()).orElse(null)));
    return NewItem.of(ItemKind.POINTS, headline(sum), Calculation.VERSION, new SavedPoints(SavedPoints.UPPER, draft.form(), draft.fields(), sums));
  }

  private static String headline(Optional<LowerGrades.Sum> sum) {
    return sum.map(one -> t("points.upper.headline", Shown.points(one.points()))).orElseGet(() -> t("points.upper.headline.none"));
  }

  private List<Line> lines(LowerGrades.Sum sum, Optional<Points> skills) {
    var lines = new ArrayList<Line>();
    sum.electives().ifPresent(mean -> lines.add(line(rules.rule("electives"), Shown.mean(mean), null, null)));
    if (sum.noughts() > 0) lines.add(line(rules.rule("not-assessed"), "0", t("points.upper.noughts", sum.noughts()), null));
    String note = sum.points().equals(sum.olderWay()) ? null : t("points.upper.older", Shown.points(sum.olderWay()));
    lines.add(line(rules.rule("points"), Shown.points(sum.points()),
        t("points.working.grades", Shown.mean(sum.sum()), sum.number(), Shown.mean(sum.mean())), note));
    skills.ifPresent(points -> lines.add(line(rules.rule(SKILLS_TEST), Shown.points(sum.points().plus(points)),
        t("points.upper.skills", Shown.points(sum.points()), Shown.points(points)), null)));
    return lines;
  }

  private Line line(Rule rule, String points, @Nullable String working, @Nullable String note) {
    return new Line(t("points.upper.rule." + rule.id()), points, rule.id().equals("points"), working, rule.text().in(Text.language()),
        SumComposer.paragraph(rule.paragraph()), SumComposer.sources(rule, rules.sources()), note);
  }
}
