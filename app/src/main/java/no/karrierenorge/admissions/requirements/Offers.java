package no.karrierenorge.admissions.requirements;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.PointLimit;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.catalogue.PointLimits;
import no.karrierenorge.catalogue.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue's studies at all places that have imported point limits. */
@Component
class Offers {
  private final Education education;
  private final PointLimits limits;

  Offers(Education education, PointLimits limits) {
    this.education = education;
    this.limits = limits;
  }

  /** By the study's slug. */
  Map<String, List<Offer>> of(Collection<Study> studies) {
    Map<String, Institution> institutions = new HashMap<>();
    education.institutions().forEach(institution -> institution.admissionCodes().forEach(code -> institutions.put(code, institution)));
    Map<String, List<PointLimit>> byName = limits.of(studies.stream().flatMap(study -> study.admissionNames().stream()).toList(), institutions.keySet())
        .stream()
        .collect(Collectors.groupingBy(limit -> limit.study().toLowerCase(Locale.ROOT)));
    return studies.stream().collect(Collectors.toMap(Study::slug, study -> offers(study, byName, institutions)));
  }

  private static List<Offer> offers(Study study, Map<String, List<PointLimit>> byName, Map<String, Institution> institutions) {
    Map<String, List<PointLimit>> byCode = study.admissionNames().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .filter(limit -> isAt(study, institutions.get(limit.institution())))
        .collect(Collectors.groupingBy(limit -> limit.studyCode() + limit.round(), LinkedHashMap::new, Collectors.toList()));
    return byCode.values().stream().map(quotas -> offer(study, quotas, institutions)).toList();
  }

  private static boolean isAt(Study study, @Nullable Institution institution) {
    return institution != null && study.offeredAt().contains(institution.slug());
  }

  private static Offer offer(Study study, List<PointLimit> quotas, Map<String, Institution> institutions) {
    PointLimit any = quotas.getFirst();
    Institution institution = institutions.get(any.institution());
    if (institution == null) throw new IllegalStateException("nobody asked for the limits of " + any.institution());
    Map<String, Limit> byQuota = quotas.stream().collect(Collectors.toMap(PointLimit::quota, PointLimit::limit, (one, other) -> one));
    return new Offer(study, institution, any.study(), any.institution(), any.place(), any.year(), byQuota);
  }
}
