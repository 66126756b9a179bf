package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.PointLimit;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.catalogue.PointLimits;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.education.view.PointTable;
import no.karrierenorge.portal.education.view.PointTable.Row;
import org.springframework.stereotype.Component;

/** Lays out the point limits of a study: one row a place and round, its two quotas side by side. */
@Component
class PointTables {
  private static final String ORDINARY = "ORD";
  private static final String FIRST_DIPLOMA = "ORDF";

  private final PointLimits limits;
  private final ImportRuns imports;

  PointTables(PointLimits limits, ImportRuns imports) {
    this.limits = limits;
    this.imports = imports;
  }

  Optional<PointTable> find(Study study, List<Institution> institutions) {
    Map<String, Institution> byCode = new LinkedHashMap<>();
    institutions.forEach(institution -> institution.admissionCodes().forEach(code -> byCode.put(code, institution)));
    List<PointLimit> found = limits.of(study.admissionNames(), byCode.keySet());
    if (found.isEmpty()) return Optional.empty();
    List<Row> rows = rounds(found).stream().map(round -> row(round, byCode)).toList();
    String years = found.stream().map(PointLimit::year).distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(new PointTable(rows, found.stream().anyMatch(PointLimit::includesTest), years, imported()));
  }

  /** The limits of the quotas of one study in one round belong together. */
  private static Collection<List<PointLimit>> rounds(List<PointLimit> limits) {
    return limits.stream()
        .collect(Collectors.groupingBy(limit -> limit.studyCode() + limit.year() + limit.round(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static Row row(List<PointLimit> quotas, Map<String, Institution> institutions) {
    PointLimit any = quotas.getFirst();
    Institution institution = institutions.get(any.institution());
    if (institution == null) throw new IllegalStateException("nobody asked for the limits of " + any.institution());
    String name = institution.shortName() == null ? institution.title().in(Text.language()) : institution.shortName();
    return new Row(name, EducationPaths.institution(institution.slug()), any.study(), text(quotas, ORDINARY), text(quotas, FIRST_DIPLOMA),
        any.round() + " " + any.year());
  }

  private static String text(List<PointLimit> quotas, String quota) {
    return quotas.stream().filter(limit -> limit.quota().equals(quota)).findFirst().map(PointTables::text).orElseGet(() -> t("figure.missing"));
  }

  private static String text(PointLimit limit) {
    return switch (limit.limit()) {
      case Limit.Points points -> {
        String number = Numbers.decimal(Text.language(), points.number().doubleValue(), 2);
        yield limit.includesTest() ? t("education.limits.with-test", number) : number;
      }
      case Limit.AllAdmitted() -> t("education.limits.all");
      case Limit.NotStated(var published) -> t("education.limits.not-stated");
    };
  }

  private String imported() {
    return imports.findLastDay("point-limits").map(day -> t("figure.imported", Dates.of(day))).orElseGet(() -> t("figure.missing"));
  }
}
