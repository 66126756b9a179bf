package no.karrierenorge.admissions.points;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a year.
 *
 * @param basis the source that is the law
 * @param text what it says, to the applicant
 * @param name where the rule has one of its own
 * @param unsure what of it is not established
 */
public record Rule(String id, Status status, @Nullable String basis, Paragraph paragraph, List<String> sources, Texts text,
    @Nullable Texts name, Formula compute, @Nullable List<Unsure> unsure) {

  public enum Status {
    @JsonProperty("in-force")
    IN_FORCE,
    @JsonProperty("decided")
    DECIDED,
    @JsonProperty("repealed")
    REPEALED,
    @JsonProperty("unverified")
    UNVERIFIED
  }

  /** @param precision {@code paragraph}, {@code chapter}, or {@code none} where it is not established */
  public record Paragraph(String ref, String precision) {}

  /** @param when subjects in whose company it shows, by ids or as levels of one family; nothing where it shows otherwise */
  public record Unsure(@Nullable List<List<String>> when, Handling handling) {
    /** Whether all levels of one family that it names are among the subjects. */
    boolean showsInLevels(Collection<Subject> given) {
      Collection<List<String>> families = given.stream()
          .filter(subject -> subject.family() != null && subject.level() != null)
          .collect(Collectors.groupingBy(subject -> "" + subject.family(), Collectors.mapping(subject -> "level-" + subject.level(), Collectors.toList())))
          .values();
      return when != null && when.stream().anyMatch(all -> families.stream().anyMatch(levels -> levels.containsAll(all)));
    }

    /** The pairs that it names and that are among the subjects. */
    Stream<List<Subject>> pairs(Collection<Subject> given) {
      if (when == null) return Stream.of();
      return when.stream()
          .filter(ids -> given.stream().map(Subject::id).toList().containsAll(ids))
          .map(ids -> given.stream().filter(subject -> ids.contains(subject.id())).toList());
    }
  }

  public enum Handling {
    @JsonProperty("hold-back")
    HOLD_BACK,
    @JsonProperty("show-note")
    SHOW_NOTE,
    @JsonProperty("leave-out")
    LEAVE_OUT
  }

  /** It adds others up. */
  public boolean isSum() {
    return compute instanceof Formula.Sum;
  }

  /** It is computed, and something of it is not established. */
  public boolean isNoted() {
    return !unsureOf(Handling.SHOW_NOTE).isEmpty();
  }

  boolean isComputed() {
    return status == Status.IN_FORCE || status == Status.DECIDED;
  }

  List<Unsure> unsureOf(Handling handling) {
    return unsure == null ? List.of() : unsure.stream().filter(one -> one.handling() == handling).toList();
  }
}
