/** What the templates about looking for work see. */
@NullMarked
package no.karrierenorge.assessments.jobsearch.view;

import org.jspecify.annotations.NullMarked;
