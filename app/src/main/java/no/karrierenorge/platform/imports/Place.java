package no.karrierenorge.platform.imports;

/** Where in a file something stands; lines are counted from 1. */
public record Place(String file, long line) {}
