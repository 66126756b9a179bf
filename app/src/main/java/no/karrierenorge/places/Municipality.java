package no.karrierenorge.places;

import java.util.List;

/**
 * A municipality.
 *
 * @param code the statistics bureau's four digits; the first two are the county's
 * @param county the county's slug
 * @param alsoNames names in Sami and Kven with the same official standing
 */
public record Municipality(String code, String name, String county, List<String> alsoNames) {}
