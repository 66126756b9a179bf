/** What the meetings' templates see. */
@NullMarked
package no.karrierenorge.eguidance.meetings.view;

import org.jspecify.annotations.NullMarked;
