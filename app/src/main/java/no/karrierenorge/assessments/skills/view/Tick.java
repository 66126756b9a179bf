package no.karrierenorge.assessments.skills.view;

/**
 * Something to tick.
 *
 * @param note why it is shown, or an empty text
 */
public record Tick(String id, Name name, String note, boolean isChosen) {}
