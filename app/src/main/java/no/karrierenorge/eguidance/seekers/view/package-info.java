/** The seekers' pages, as templates see them. */
@NullMarked
package no.karrierenorge.eguidance.seekers.view;

import org.jspecify.annotations.NullMarked;
