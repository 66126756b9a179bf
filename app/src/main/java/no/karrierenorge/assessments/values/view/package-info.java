/** What the templates of the values tool see. */
@NullMarked
package no.karrierenorge.assessments.values.view;

import org.jspecify.annotations.NullMarked;
