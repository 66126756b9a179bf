/** What the templates of the skills tool see. */
@NullMarked
package no.karrierenorge.assessments.skills.view;

import org.jspecify.annotations.NullMarked;
