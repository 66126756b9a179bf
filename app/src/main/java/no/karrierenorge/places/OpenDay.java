package no.karrierenorge.places;

import java.time.LocalDate;

/** A day on which e-guidance is open, with its hours. */
public record OpenDay(LocalDate day, Hours hours) {}
