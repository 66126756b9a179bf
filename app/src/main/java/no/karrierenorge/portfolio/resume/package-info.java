/**
 * A CV as data, in the form of JSON Resume 1.0.0 (https://jsonresume.org/schema): what it says, what may be typed into it, what is left when
 * nobody is to see who it is about, and how files of other places are read. {@code Resume} holds it all, also what we do not know;
 * {@code ResumeFile} reads JSON Resume and the two forms of Europass. Nothing here touches the database or a page.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
