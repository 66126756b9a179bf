package no.karrierenorge.catalogue;

/** An occupation as lists show it. */
public record OccupationSummary(
    String slug, String styrk08, Texts title, Texts lead, String field, String education, String interests) {}
