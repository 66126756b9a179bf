package no.karrierenorge.assessments.skills;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.assessments.skills.OccupationSkills.Use;
import no.karrierenorge.catalogue.EscoSkills;
import no.karrierenorge.catalogue.EscoUse;
import no.karrierenorge.platform.page.ContentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What occupations use: what we have read out of their tasks and, once it is imported, what ESCO says. ESCO's part is read once, and again
 * after the content has changed.
 */
@Component
class Uses {
  private static final Use NOTHING = new Use(List.of(), List.of());

  private final KnownSkills known;
  private final EscoSkills esco;
  private volatile @Nullable Map<String, Use> imported;

  Uses(KnownSkills known, EscoSkills esco) {
    this.known = known;
    this.esco = esco;
  }

  @EventListener
  void forget(ContentChanged changed) {
    imported = null;
  }

  private Map<String, Use> imported() {
    Map<String, Use> all = imported;
    if (all != null) return all;
    all = new HashMap<>();
    for (var entry : esco.uses().stream().collect(groupingBy(EscoUse::occupation)).entrySet()) all.put(entry.getKey(), use(entry.getValue()));
    imported = all;
    return all;
  }

  private static Use use(List<EscoUse> uses) {
    return new Use(uses.stream().filter(EscoUse::isEssential).map(EscoUse::skill).toList(),
        uses.stream().filter(use -> !use.isEssential()).map(EscoUse::skill).toList());
  }

  boolean hasEsco() {
    return !imported().isEmpty();
  }

  /** Whether it is known what an occupation uses. */
  boolean isKnown(String slug) {
    return known.uses().containsKey(slug);
  }

  /** What an occupation uses, as it counts for somebody with these skills. */
  Optional<Use> find(String slug, Set<String> skills) {
    return known.findUse(slug).map(use -> use.with(imported().getOrDefault(slug, NOTHING), skills));
  }

  /** What every occupation uses, by its slug, as it counts for somebody with these skills. */
  Map<String, Use> all(Set<String> skills) {
    var all = new HashMap<String, Use>();
    known.uses().forEach((slug, use) -> all.put(slug, use.with(imported().getOrDefault(slug, NOTHING), skills)));
    return all;
  }
}
