package no.karrierenorge.portal.education.view;

import org.jspecify.annotations.Nullable;

/** Where something on the page comes from: what, who, when. */
public record SourceLine(String what, String owner, @Nullable String url, String when) {}
