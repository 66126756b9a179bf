package no.karrierenorge.eguidance.team.view;

/** One of several in a form. */
public record Choice(String value, String label, boolean isChosen) {}
