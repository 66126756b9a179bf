/** What the templates of the service levels see. */
@NullMarked
package no.karrierenorge.eguidance.levels.view;

import org.jspecify.annotations.NullMarked;
