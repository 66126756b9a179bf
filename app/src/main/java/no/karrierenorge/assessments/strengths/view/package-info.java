/** What the templates of the strengths tool see. */
@NullMarked
package no.karrierenorge.assessments.strengths.view;

import org.jspecify.annotations.NullMarked;
