/**
 * Writing a CV: one section at a time, in several versions, seen beside the form as it will look, and taken along as PDF, Word document,
 * text or JSON Resume, also without what tells who it is about. Saved from the first moment as an item of the person's folder, so
 * encrypted; {@code CvDesk} changes it, and finds an entry again by its mark when another tab has moved it.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.cv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
