package no.karrierenorge.assessments.writing.view;

/** Something typed that a form carries along. */
public record Hidden(String name, String value) {}
