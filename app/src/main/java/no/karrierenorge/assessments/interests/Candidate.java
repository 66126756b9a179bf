package no.karrierenorge.assessments.interests;

import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that has a measured profile.
 *
 * @param key the slug of an occupation of ours, or the last part of an ESCO address
 * @param styrk08 four digits; for ESCO's own the group they belong to
 * @param place nothing for ESCO's, which have no page here
 * @param letters the two strongest, strongest first
 */
record Candidate(String key, Texts title, String styrk08, @Nullable Place place, String letters, Shape shape) {
  /** Where an occupation of ours belongs. */
  record Place(String field, String education) {}
}
