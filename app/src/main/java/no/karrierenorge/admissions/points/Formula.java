package no.karrierenorge.admissions.points;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a rule is computed, by its {@code method}. What is only told and never computed is {@link Told}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method", defaultImpl = Formula.Told.class)
@JsonSubTypes({
  @Type(name = "mean-times-factor", value = Formula.MeanTimes.class),
  @Type(name = "select-grades", value = Formula.Select.class),
  @Type(name = "add-when-required-or-better", value = Formula.Added.class),
  @Type(name = "points-by-subject", value = Formula.BySubject.class),
  @Type(name = "fixed", value = Formula.Fixed.class),
  @Type(name = "cap", value = Formula.Cap.class),
  @Type(name = "age-steps", value = Formula.AgeSteps.class),
  @Type(name = "credit-steps", value = Formula.CreditSteps.class),
  @Type(name = "gender-by-study", value = Formula.ByGender.class),
  @Type(name = "sum", value = Formula.Sum.class),
  @Type(name = "quota", value = Formula.Quota.class),
  @Type(name = "any-of", value = Formula.Competence.class),
  @Type(name = "all-of", value = Formula.SixSubjects.class),
  @Type(name = "enter-points", value = Formula.Entered.class),
  @Type(name = "best-of", value = Formula.BestOf.class)
})
public sealed interface Formula {
  /** The mean of all number grades, times a factor. */
  record MeanTimes(int factor) implements Formula {}

  /** Which grades are taken on each ground. */
  record Select(Map<Ground, Choice> byGround) implements Formula {
    /** @param strike subjects that another document already holds; @param groups nothing: all subjects */
    record Choice(@Nullable List<Strike> strike, @Nullable List<String> groups) {}

    /** @param group whose smaller subjects go; @param when a {@link Fact}, or that a subject of the group itself is there */
    record Strike(String group, String when) {}
  }

  /** When subjects taken after the diploma count. */
  record Added(List<Exempted> exceptions) implements Formula {
    /**
     * What counts in the quota for first diplomas after all, if it was taken in time: that is not asked.
     *
     * @param subject nothing: any
     * @param ground nothing: any
     * @param beside she has one of these
     */
    record Exempted(@Nullable String subject, @Nullable Ground ground, @Nullable List<String> beside) {
      boolean mayHoldFor(Grade added, Applicant applicant) {
        boolean isMeant = (subject == null || subject.equals(added.subject())) && (ground == null || ground == applicant.ground());
        return isMeant && (beside == null || beside.stream().anyMatch(applicant::has));
      }
    }
  }

  /** @param multiplier of what the subject is worth; @param capPerFamily the most that subjects of one family give */
  record BySubject(String area, BigDecimal multiplier, @Nullable BigDecimal capPerFamily) implements Formula {
    /** What one subject gives before any cap. */
    Points worth(Subject subject) {
      return subject.worth().times(multiplier);
    }

    /** No more than subjects of one family may give. */
    Points capped(Points family) {
      return capPerFamily == null ? family : family.atMost(Points.of(capPerFamily));
    }
  }

  /** @param input the fact that gives the points; @param not a kind of study where it gives none */
  record Fixed(String input, BigDecimal points, @Nullable String not) implements Formula {}

  record Cap(List<String> of, BigDecimal greatest) implements Formula {}

  /** @param grounds nothing: for all that no other rule names; @param steps the last one holds for all ages above */
  record AgeSteps(@Nullable List<Ground> grounds, Map<Integer, BigDecimal> steps, @Nullable List<String> needs) implements Formula {
    boolean isFor(Ground ground) {
      return grounds != null && grounds.contains(ground);
    }
  }

  record CreditSteps(String input, Map<Integer, BigDecimal> steps) implements Formula {}

  record ByGender(List<GenderStudy> studies) implements Formula {}

  record Sum(List<String> of) implements Formula {}

  /** @param share per cent of the places; @param code as in the point limits */
  record Quota(@Nullable Age age, int share, @Nullable List<String> needs, @Nullable List<Ground> notGrounds, String ranksBy, String code)
      implements Formula {}

  /** General study competence by subjects. */
  record Competence(List<Group> subjects) implements Formula {
    record Group(String group, int hours) {}
  }

  /** @param years {@code none}, or what is asked of work and education */
  record SixSubjects(Age age, Object years) implements Formula {
    /** Whole years of work or education, nought where they are no longer asked for. */
    int leastYears() {
      return years instanceof Map<?, ?> asked && asked.get("atLeast") instanceof Integer least ? least : 0;
    }
  }

  /** Points that a test gave, as its county set them. */
  record Entered(BigDecimal from, BigDecimal to) implements Formula {
    public boolean admits(BigDecimal points) {
      return points.compareTo(from) >= 0 && points.compareTo(to) <= 0;
    }
  }

  record BestOf(List<Ground> grounds) implements Formula {}

  record Told() implements Formula {}

  record Age(@Nullable Integer from, @Nullable Integer to) {
    boolean admits(int age) {
      return (from == null || age >= from) && (to == null || age <= to);
    }
  }
}
