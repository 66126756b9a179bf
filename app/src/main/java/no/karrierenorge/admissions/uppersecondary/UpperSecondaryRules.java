package no.karrierenorge.admissions.uppersecondary;

import java.util.List;
import java.util.Map;
import no.karrierenorge.admissions.points.Formula;
import no.karrierenorge.admissions.points.Rule;
import no.karrierenorge.admissions.points.RuleFile;
import no.karrierenorge.admissions.points.RuleSource;
import no.karrierenorge.platform.language.Texts;
import org.springframework.stereotype.Component;

/** The rules of admission to upper secondary, from {@code upper-secondary.yaml}. */
@Component
public class UpperSecondaryRules {
  private static final List<String> OF_THE_COUNTY = List.of("county-choice", "skills-test", "three-choices", "few-grades", "doubled-subjects", "tie");

  private final Shipped shipped = RuleFile.read("upper-secondary.yaml", Shipped.class);

  private record Shipped(List<Integer> years, Input input, Map<String, RuleSource> sources, List<LowerSubject> subjects, List<Rule> rules) {}

  private record Input(Most grades) {}

  private record Most(int most) {}

  /** A subject of the last year of lower secondary. */
  public record LowerSubject(String id, Texts name, String exam) {
    public boolean hasExam() {
      return !"none".equals(exam);
    }

    public boolean isElective() {
      return id.equals(LowerGrades.ELECTIVE);
    }
  }

  public List<LowerSubject> subjects() {
    return shipped.subjects();
  }

  public int mostGrades() {
    return shipped.input().grades().most();
  }

  /** What a county's test of skills may give. */
  public Formula.Entered skillsTest() {
    if (!(rule("skills-test").compute() instanceof Formula.Entered entered)) throw new IllegalStateException("skills-test takes no points");
    return entered;
  }

  public Rule rule(String id) {
    return shipped.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }

  /** What is told and not reckoned: the county decides it, or it is not established. */
  public List<Rule> told() {
    return OF_THE_COUNTY.stream().map(this::rule).toList();
  }

  public Map<String, RuleSource> sources() {
    return shipped.sources();
  }
}
