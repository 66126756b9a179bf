/** What the templates of the job compass see. */
@NullMarked
package no.karrierenorge.assessments.compass.view;

import org.jspecify.annotations.NullMarked;
