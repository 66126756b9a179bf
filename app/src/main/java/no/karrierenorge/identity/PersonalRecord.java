package no.karrierenorge.identity;

import java.util.List;

/**
 * One thing that is kept about a person.
 *
 * @param file its name in her archive, without an ending, in lower case with hyphens
 * @param title what it is
 * @param lines what it says, for people
 * @param data the same for programs: what JSON can hold
 */
public record PersonalRecord(String file, String title, List<String> lines, Object data) {}
