package no.karrierenorge.admissions.requirements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.karrierenorge.admissions.points.RuleFile;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.platform.language.Texts;
import org.springframework.stereotype.Component;

/** The requirements that are asked today, from {@code requirements.yaml}. */
@Component
public class Requirements {
  private final Shipped shipped = RuleFile.read("requirements.yaml", Shipped.class);

  private record Shipped(Map<String, Texts> manual, List<Requirement> requirements) {}

  public Optional<Requirement> of(Study study) {
    String code = study.admission().code();
    Predicate<Requirement> fits = code == null ? requirement -> requirement.isOf(study.slug()) : requirement -> requirement.hasCode(code);
    return shipped.requirements().stream().filter(Requirements::isAsked).filter(fits).findFirst();
  }

  public Requirement requirement(String id) {
    return shipped.requirements().stream()
        .filter(requirement -> requirement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no requirement " + id));
  }

  public List<Requirement> asked() {
    return shipped.requirements().stream().filter(Requirements::isAsked).toList();
  }

  /** What only the institution can tell, in words. */
  public Texts manual(String id) {
    Texts text = shipped.manual().get(id);
    if (text == null) throw new IllegalArgumentException("nothing said of " + id);
    return text;
  }

  private static boolean isAsked(Requirement requirement) {
    return requirement.status() != Requirement.Status.REPEALED;
  }
}
