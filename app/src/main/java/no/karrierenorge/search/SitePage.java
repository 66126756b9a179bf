package no.karrierenorge.search;

import org.jspecify.annotations.Nullable;

/**
 * A page of the site that was found.
 *
 * @param path its address, with the prefix of the language it was looked for in
 * @param kindKey message key of what it is
 * @param under a further name, or nothing
 */
public record SitePage(String title, String path, String kindKey, @Nullable String under) {}
