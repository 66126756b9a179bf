package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.admissions.calculator.view.ResultPage;
import no.karrierenorge.admissions.calculator.view.ResultPage.Quota;
import no.karrierenorge.admissions.calculator.view.ResultPage.Source;
import no.karrierenorge.admissions.points.Line;
import no.karrierenorge.admissions.points.Line.Working;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.Result;
import no.karrierenorge.admissions.points.Rule;
import no.karrierenorge.admissions.points.RuleSource;
import no.karrierenorge.admissions.points.Standing;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out a sum line by line, each with the rule that it comes from. */
@Component
class SumComposer {
  private final Subjects subjects;

  SumComposer(Subjects subjects) {
    this.subjects = subjects;
  }

  Quota quota(Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked -> new Quota(Shown.points(ranked.points()), ground(ranked));
      case Standing.HeldBack held -> new Quota(null, t("points.held", t("points.rule." + held.because().id())));
      case Standing.Outside outside -> new Quota(null, t("points.outside." + outside.why()) + groups(outside.missing()));
    };
  }

  /** The point for Sami as first language, where it is in the sum: studies with a Sami quota of their own do not give it. */
  static Optional<Points> findSamiPoints(Standing standing) {
    return standing.line("sami-first-language").filter(points -> !points.isNone());
  }

  private static String ground(Standing.Ranked ranked) {
    String ground = t("points.ground." + ranked.ground());
    return findSamiPoints(ranked).map(points -> t("points.sami-quota", ground, Shown.points(ranked.points().minus(points)))).orElse(ground);
  }

  private static String groups(List<String> missing) {
    return missing.isEmpty() ? "" : " " + missing.stream().map(group -> t("points.group." + group)).collect(Collectors.joining(", ")) + ".";
  }

  /** The longer of the two sums: that of the ordinary quota, or the other where there is only that. */
  ResultPage.Sum sum(Result result) {
    Standing standing = result.ordinary() instanceof Standing.Ranked ? result.ordinary() : result.firstDiploma();
    List<ResultPage.Line> lines = standing instanceof Standing.Ranked ranked
        ? ranked.lines().stream().filter(SumComposer::isTelling).map(line -> line(line, result.rules())).toList()
        : List.of();
    List<String> gone = result.rules().rules().stream()
        .filter(rule -> rule.status() == Rule.Status.REPEALED)
        .map(rule -> rule.text().in(Text.language()))
        .toList();
    return new ResultPage.Sum(t("points.sum.title", String.valueOf(result.rules().year())), lines, gone);
  }

  /** What gave nothing is left out, unless it has something to say. */
  private static boolean isTelling(Line line) {
    if (!line.points().isNone()) return !(line.working() instanceof Working.Added(var before)) || isAddedUp(line);
    return line.working() instanceof Working.AgeUnknown || line.working() instanceof Working.Subjects(var worth, var unverified) && !unverified.isEmpty();
  }

  /** A cap says something where it has more than one part, or where it cuts. */
  private static boolean isAddedUp(Line line) {
    return line.working() instanceof Working.Added(var before) && !before.equals(line.points());
  }

  private ResultPage.Line line(Line line, YearRules rules) {
    Rule rule = line.rule();
    return new ResultPage.Line(t("points.rule." + rule.id()), Shown.points(line.points()), rule.isSum(), working(line.working(), rules.year()),
        rule.text().in(Text.language()), paragraph(rule.paragraph()), sources(rule, rules.sources()),
        rule.isNoted() ? t("points.note." + rule.id()) : null);
  }

  private @Nullable String working(Working working, int year) {
    return switch (working) {
      case Working.Grades grades -> t("points.working.grades", grades.sum(), grades.number(), Shown.mean(grades.mean()));
      case Working.Subjects given -> Stream.concat(given.worth().stream().map(one -> name(one.subject()) + " " + Shown.points(one.points())),
          given.unverified().stream().map(id -> t("points.working.unverified", name(id)))).collect(Collectors.joining(" · "));
      case Working.Age age -> t("points.working.age", age.age(), String.valueOf(year));
      case Working.AgeUnknown() -> t("points.working.age-unknown");
      case Working.Added added -> t("points.working.cap", Shown.points(added.before()));
      case Working.Plain() -> null;
    };
  }

  static String paragraph(Rule.Paragraph paragraph) {
    return switch (paragraph.precision().toLowerCase(Locale.ROOT)) {
      case "paragraph", "chapter" -> paragraph.ref();
      default -> paragraph.ref().isEmpty() ? t("points.paragraph.unknown") : t("points.paragraph.none", paragraph.ref());
    };
  }

  static List<Source> sources(Rule rule, Map<String, RuleSource> all) {
    return rule.sources().stream()
        .flatMap(id -> Stream.ofNullable(all.get(id)))
        .map(source -> new Source(source.name(), source.url(), source.via() == null ? source.checked() : source.via().checked()))
        .toList();
  }

  private String name(String subject) {
    return subjects.find(subject).orElseThrow().name().in(Text.language());
  }
}
