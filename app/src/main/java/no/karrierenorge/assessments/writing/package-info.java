/**
 * Writing one's own words: what tools ask for in text, tables, pairs and points, and what was written. A {@code Prompt} asks by one
 * {@code Field}; {@code Written} is rows of cells whatever the field's kind, so that one form, one page to read and one sheet of paper serve
 * every tool. The platform writes nothing for anybody: what somebody typed is shown as she typed it.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.assessments.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
