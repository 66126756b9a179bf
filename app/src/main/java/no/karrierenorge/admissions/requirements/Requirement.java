package no.karrierenorge.admissions.requirements;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.karrierenorge.admissions.points.RuleSource;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a study asks for, by the code that the admissions service puts on it.
 *
 * @param aliases other spellings of the code
 * @param catalogue studies without a code whose own text names this
 * @param seen the year of the copy it was read in
 */
public record Requirement(String id, @Nullable String code, @Nullable List<String> aliases, Status status, int seen, Texts name, Need needs,
    Texts explanation, @Nullable List<String> catalogue, List<RuleSource> sources) {

  public enum Status {
    @JsonProperty("in-force")
    IN_FORCE,
    @JsonProperty("repealed")
    REPEALED,
    /** The institution decides itself. */
    @JsonProperty("local")
    LOCAL
  }

  boolean hasCode(String other) {
    return other.equals(code) || aliases != null && aliases.contains(other);
  }

  boolean isOf(String study) {
    return catalogue != null && catalogue.contains(study);
  }
}
