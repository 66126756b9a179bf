package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The subjects of upper secondary and the sets that forms offer, from {@code subjects.yaml}. */
@Component
public class Subjects {
  private final List<SubjectSet> sets;
  private final List<Subject> all;
  private final Map<String, Subject> byId;

  public Subjects() {
    Shipped shipped = RuleFile.read("subjects.yaml", Shipped.class);
    this.sets = shipped.sets();
    this.all = shipped.subjects();
    this.byId = all.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
  }

  private record Shipped(List<Subject> subjects, List<SubjectSet> sets) {}

  public List<Subject> all() {
    return all;
  }

  public List<SubjectSet> sets() {
    return sets;
  }

  public Optional<SubjectSet> findSet(String id) {
    return sets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  public Optional<Subject> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The group without the hours that stand behind it: {@code science-56} is part of {@code science}. */
  static String wholeGroup(String group) {
    return group.replaceFirst("-[0-9]+$", "");
  }

  /** Which part of general study competence a subject belongs to: its own, or that of the subject it stands for. */
  Optional<String> groupOf(String id) {
    return find(id).flatMap(subject -> Optional.ofNullable(subject.group()).or(() -> Optional.ofNullable(subject.replaces()).flatMap(this::groupOf)));
  }
}
