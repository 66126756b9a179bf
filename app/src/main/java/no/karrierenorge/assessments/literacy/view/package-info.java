/** What the templates of the course see. */
@NullMarked
package no.karrierenorge.assessments.literacy.view;

import org.jspecify.annotations.NullMarked;
