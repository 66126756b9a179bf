package no.karrierenorge.eguidance.correspondence.view;

/** One of several to choose from. */
public record Option(String value, String label, boolean isChosen) {}
