package no.karrierenorge.eguidance.backroom.view;

/**
 * A message of the day.
 *
 * @param by who wrote it, and {@code when} it stands there
 * @param isComing whether it stands there later, not today
 * @param mayRemove whether the reader may take it down
 */
public record BoardNote(String id, String text, String by, String when, boolean isComing, boolean mayRemove) {}
