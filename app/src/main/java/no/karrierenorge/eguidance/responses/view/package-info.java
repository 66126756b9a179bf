/** Ready answers, as templates see them. */
@NullMarked
package no.karrierenorge.eguidance.responses.view;

import org.jspecify.annotations.NullMarked;
