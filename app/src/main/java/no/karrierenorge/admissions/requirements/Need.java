package no.karrierenorge.admissions.requirements;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a requirement asks for, known by the words it is written with. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @Type(Need.All.class),
  @Type(Need.AnyOf.class),
  @Type(Need.ByRule.class),
  @Type(Need.Other.class),
  @Type(Need.OneSubject.class),
  @Type(Need.MeanOf.class),
  @Type(Need.SchoolPoints.class),
  @Type(Need.Age.class),
  @Type(Need.Manual.class)
})
sealed interface Need {
  record All(List<Need> all) implements Need {}

  record AnyOf(List<Need> any) implements Need {}

  /** General study competence, by the rules of the year. */
  record ByRule(String rule) implements Need {}

  record Other(String requirement) implements Need {}

  /** @param mean of the grades in it; nothing: passed is enough */
  record OneSubject(String subject, @Nullable BigDecimal mean) implements Need {}

  /** The mean of all grades in some subjects, named or by their groups. */
  record MeanOf(BigDecimal mean, @Nullable List<String> of, @Nullable List<String> groups) implements Need {}

  record SchoolPoints(BigDecimal schoolPoints) implements Need {}

  record Age(int age) implements Need {}

  /** Only the institution can tell. */
  record Manual(String manual) implements Need {}
}
