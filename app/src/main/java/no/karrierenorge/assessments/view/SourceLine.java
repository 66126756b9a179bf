package no.karrierenorge.assessments.view;

import org.jspecify.annotations.Nullable;

/** @param url nothing for a book or an article without an address */
public record SourceLine(String name, @Nullable String url) {}
