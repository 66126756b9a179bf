package no.karrierenorge.eguidance.backroom.view;

/** One of several in a form. */
public record Choice(String value, String label, boolean isChosen) {}
