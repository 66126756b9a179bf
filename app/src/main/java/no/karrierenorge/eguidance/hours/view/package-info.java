/** What the template of the opening hours sees. */
@NullMarked
package no.karrierenorge.eguidance.hours.view;

import org.jspecify.annotations.NullMarked;
