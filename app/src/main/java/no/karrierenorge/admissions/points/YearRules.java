package no.karrierenorge.admissions.points;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one admission year, complete in themselves.
 *
 * @param comparableWithLimitsOf the years whose point limits were made under the same points
 * @param greatest the most that points can be, by the rule that sums them; a limit above that includes an entrance test
 */
public record YearRules(int year, Standing yearStatus, Texts name, Texts summary, List<Integer> comparableWithLimitsOf, Input input,
    Map<String, BigDecimal> greatest, Map<String, RuleSource> sources, List<Rule> rules) {
  static final String SCHOOL_POINTS = "school-points";
  static final String COMPETITION_POINTS = "competition-points";

  public enum Standing {
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("in-force")
    IN_FORCE,
    @JsonProperty("decided")
    DECIDED
  }

  /** What a form accepts. */
  public record Input(Range birthYear, Range credits, Most grades) {}

  public record Range(int from, int to) {
    public boolean holds(int number) {
      return number >= from && number <= to;
    }
  }

  public record Most(int most) {}

  public Rule rule(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id + " in " + year));
  }

  Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rules that are computed in this way this year. */
  <T extends Formula> Stream<T> formulas(Class<T> type) {
    return rules.stream().filter(Rule::isComputed).map(Rule::compute).filter(type::isInstance).map(type::cast);
  }

  public Points greatestSchoolPoints() {
    return Points.of(most(SCHOOL_POINTS));
  }

  public Points greatestCompetitionPoints() {
    return Points.of(most(COMPETITION_POINTS));
  }

  private BigDecimal most(String sum) {
    BigDecimal most = greatest.get(sum);
    if (most == null) throw new IllegalStateException("no greatest " + sum + " in " + year);
    return most;
  }

  public boolean hasGenderPoints() {
    return formulas(Formula.ByGender.class).findAny().isPresent();
  }

  /**
   * The points that a study gives for gender.
   *
   * @param gender {@code men} or {@code women}
   * @param place the campus, where it is known
   */
  public Points genderPoints(String gender, String slug, String institution, @Nullable String place) {
    return formulas(Formula.ByGender.class)
        .flatMap(formula -> formula.studies().stream())
        .filter(study -> study.gender().equals(gender) && study.slugs().contains(slug) && study.isAt(institution, place))
        .map(study -> Points.of(study.points()))
        .findFirst()
        .orElse(Points.NONE);
  }
}
