package no.karrierenorge.catalogue;

import no.karrierenorge.platform.language.Texts;

/** An occupation as lists show it. */
public record OccupationSummary(
    String slug, String styrk08, Texts title, Texts lead, String field, String education, String interests) {}
