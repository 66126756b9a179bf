package no.karrierenorge.assessments.writing.view;

/** What is wrong with a field, in words. */
public record Problem(String field, String text) {}
