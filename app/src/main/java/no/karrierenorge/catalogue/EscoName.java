package no.karrierenorge.catalogue;

import java.util.List;

/**
 * What an ESCO occupation is called in one language.
 *
 * @param uri ESCO's lasting address of the occupation
 */
public record EscoName(String uri, String language, String preferred, List<String> alternatives) {}
