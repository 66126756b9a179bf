package no.karrierenorge.assessments.skills.view;

import org.jspecify.annotations.Nullable;

/**
 * What something is called.
 *
 * @param language of the name, where it is not the page's
 */
public record Name(String text, @Nullable String language) {}
