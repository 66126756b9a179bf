package no.karrierenorge.assessments;

import no.karrierenorge.platform.language.Texts;

/**
 * What one can do when a task is done.
 *
 * @param kind read, compare, talk or book
 * @param link a path of the site
 */
public record NextStep(String kind, String link, Texts text) {}
