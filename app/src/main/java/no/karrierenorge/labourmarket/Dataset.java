package no.karrierenorge.labourmarket;

import java.time.LocalDate;

/** The published table that figures come from. */
public record Dataset(String id, String title, String source, String licence, LocalDate updatedOn) {}
