package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.karrierenorge.admissions.calculator.view.ResultPage;
import no.karrierenorge.admissions.points.Aim;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Result;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.Standing;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.view.Keeping;
import org.springframework.stereotype.Component;

/** Puts the page together that shows what grades come to. */
@Component
class PointsComposer {
  static final List<String> QUESTIONS = List.of("points.question.1", "points.question.2", "points.question.3");

  private final RuleBook book;
  private final Calculation calculation;
  private final SumComposer sums;
  private final ReachComposer reach;
  private final Keepings keepings;

  PointsComposer(RuleBook book, Calculation calculation, SumComposer sums, ReachComposer reach, Keepings keepings) {
    this.book = book;
    this.calculation = calculation;
    this.sums = sums;
    this.reach = reach;
    this.keepings = keepings;
  }

  /** Grades to be shown: as they lie on the device, or as they were saved at an earlier time. */
  record Entered(Applicant applicant, Draft draft, String path, boolean isSaved, boolean isOlder) {}

  ResultPage of(Entered entered, Wish wish, Holder holder, Here here) {
    YearRules rules = wish.rules(book);
    Result result = calculation.of(rules, entered.applicant(), Aim.WITHOUT_SAMI_QUOTA);
    String headline = headline(result);
    PageFrame frame = frame(headline, here);
    return new ResultPage(frame, headline, rules.summary().in(Text.language()), cautions(result, entered), years(entered, wish, rules), earlier(entered, rules),
        entered.isSaved() ? null : CalculatorController.form(entered.draft().form()), sums.sum(result), reach.of(rules, entered.applicant(), wish, entered.path()),
        QUESTIONS.stream().map(key -> t(key)).toList(), keeping(entered, frame, holder));
  }

  static PageFrame frame(String title, Here here) {
    return here.frame(title, t("points.description")).at(new Crumb(t("points.crumb"), CalculatorController.PATH)).behind(Door.KNOW).personal();
  }

  String headline(Result result) {
    String year = String.valueOf(result.rules().year());
    return result.ordinary().sum().or(() -> result.firstDiploma().sum())
        .map(points -> t("points.headline", Shown.points(points), year))
        .orElseGet(() -> t("points.headline.none", year));
  }

  String headline(Applicant applicant) {
    return headline(calculation.of(book.inForce(), applicant, Aim.WITHOUT_SAMI_QUOTA));
  }

  /** The year in force and those decided beside it, each by its own rules; a year that is over only where it is asked for. */
  List<YearRules> years(YearRules chosen) {
    return book.years().stream().filter(rules -> rules.yearStatus() != YearRules.Standing.CLOSED || rules.equals(chosen)).toList();
  }

  private List<ResultPage.Year> years(Entered entered, Wish wish, YearRules chosen) {
    return years(chosen).stream().map(rules -> {
      Result result = calculation.of(rules, entered.applicant(), Aim.WITHOUT_SAMI_QUOTA);
      var other = new Wish(rules.year(), wish.gender(), false);
      return new ResultPage.Year(String.valueOf(rules.year()), entered.path() + other.query(), rules.equals(chosen), sums.quota(result.firstDiploma()),
          sums.quota(result.ordinary()), rules.summary().in(Text.language()));
    }).toList();
  }

  private List<ResultPage.Link> earlier(Entered entered, YearRules chosen) {
    List<YearRules> shown = years(chosen);
    return book.years().stream()
        .filter(rules -> !shown.contains(rules))
        .map(rules -> new ResultPage.Link(t("points.years.closed", String.valueOf(rules.year())), entered.path() + "?ar=" + rules.year()))
        .toList();
  }

  private static List<String> cautions(Result result, Entered entered) {
    var cautions = new ArrayList<String>();
    if (result.isPreview()) cautions.add(t("points.caution.preview"));
    if (result.ordinary() instanceof Standing.Outside || result.ordinary() instanceof Standing.HeldBack) cautions.add(t("points.caution.none"));
    if (SumComposer.findSamiPoints(result.ordinary()).or(() -> SumComposer.findSamiPoints(result.firstDiploma())).isPresent()) cautions.add(t("points.caution.sami"));
    if (isOnVocationalRoad(result, entered.applicant())) cautions.add(result.rules().rule("vocational-road").text().in(Text.language()));
    if (entered.isOlder()) cautions.add(t("points.caution.older"));
    return cautions;
  }

  /** A trade certificate without grades: some studies take it, and rank those who have it themselves. */
  private static boolean isOnVocationalRoad(Result result, Applicant applicant) {
    boolean isWithoutGrades = result.ordinary() instanceof Standing.Outside outside && outside.why() == Standing.Why.NO_GRADES;
    return isWithoutGrades && applicant.ground() == Ground.VOCATIONAL_WITH_SUBJECTS;
  }

  private Keeping keeping(Entered entered, PageFrame frame, Holder holder) {
    return entered.isSaved() ? keepings.saved(frame, holder) : keepings.fresh(frame, PointsController.SAVING, holder);
  }

  SavedPoints saved(Applicant applicant, Draft draft) {
    var byYear = new TreeMap<Integer, SavedPoints.Sums>();
    book.years().forEach(rules -> byYear.put(rules.year(), SavedPoints.Sums.of(calculation.of(rules, applicant, Aim.WITHOUT_SAMI_QUOTA))));
    return new SavedPoints(SavedPoints.HIGHER, draft.form(), draft.fields(), byYear);
  }
}
