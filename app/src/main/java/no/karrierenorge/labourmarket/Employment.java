package no.karrierenorge.labourmarket;

/** People employed in an occupation, and how many of them have a permanent or a temporary post. */
public record Employment(String period, Figure all, Figure permanent, Figure temporary, Dataset dataset) {}
