package no.karrierenorge.admissions.requirements;

import java.util.Map;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.catalogue.Study;
import org.jspecify.annotations.Nullable;

/**
 * A study at one place, with what it took to be admitted there.
 *
 * @param name as the national admission lists it
 * @param code of the institution there
 * @param limits by the code of the quota
 */
public record Offer(Study study, Institution institution, String name, String code, @Nullable String place, int year, Map<String, Limit> limits) {}
