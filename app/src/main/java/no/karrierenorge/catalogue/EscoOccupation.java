package no.karrierenorge.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ESCO occupation with all its names.
 *
 * @param iscoGroup four digits of ISCO-08, of the newest release that was imported
 * @param code ESCO's own code, such as {@code 2221.1}, where the release gives one
 * @param preferred the name in each language
 * @param alternatives other names in all languages
 * @param description English, the only language it exists in here
 */
public record EscoOccupation(String uri, String iscoGroup, @Nullable String code, Map<String, String> preferred, List<String> alternatives,
    @Nullable String description) {}
