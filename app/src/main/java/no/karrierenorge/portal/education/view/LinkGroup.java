package no.karrierenorge.portal.education.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links under one heading.
 *
 * @param path the heading's own page, or nothing
 */
public record LinkGroup(String id, String title, @Nullable String path, List<Link> links) {}
