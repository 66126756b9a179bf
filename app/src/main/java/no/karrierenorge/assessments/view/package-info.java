/** What templates see of profiles. */
@NullMarked
package no.karrierenorge.assessments.view;

import org.jspecify.annotations.NullMarked;
