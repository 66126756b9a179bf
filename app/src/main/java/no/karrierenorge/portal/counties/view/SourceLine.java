package no.karrierenorge.portal.counties.view;

/** Where something on a page comes from: what, who and where, when it was read. */
public record SourceLine(String what, String owner, String url, String when) {}
