/** What the templates of the interest tool see. */
@NullMarked
package no.karrierenorge.assessments.interests.view;

import org.jspecify.annotations.NullMarked;
