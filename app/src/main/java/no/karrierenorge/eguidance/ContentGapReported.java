package no.karrierenorge.eguidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counsellor has met something that the site lacks. Nothing in it is of a seeker.
 *
 * @param page the path of the page that it is about
 * @param quote the words on it that are wrong or too few, or nothing
 * @param missing what is missing
 */
public record ContentGapReported(UUID gap, String page, @Nullable String quote, String missing, Instant at) {}
