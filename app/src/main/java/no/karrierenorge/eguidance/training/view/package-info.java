/** Training, as templates see it. */
@NullMarked
package no.karrierenorge.eguidance.training.view;

import org.jspecify.annotations.NullMarked;
