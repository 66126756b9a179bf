package no.karrierenorge.portal.counties.view;

import org.jspecify.annotations.Nullable;

/**
 * A career centre in a list.
 *
 * @param town nothing where no source names it, or where the name does
 * @param isNear whether it lies in the municipality that the reader asked for
 */
public record CentreLine(String name, String path, @Nullable String town, String about, boolean isNear) {}
