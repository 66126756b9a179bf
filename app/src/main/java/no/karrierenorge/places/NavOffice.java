package no.karrierenorge.places;

import java.util.List;
import no.karrierenorge.platform.page.Source;

/**
 * An office of the employment and welfare service.
 *
 * @param county the county's slug
 * @param municipality the municipality's code
 */
public record NavOffice(String slug, String name, String county, String town, String municipality, String url, List<Source> sources) {}
