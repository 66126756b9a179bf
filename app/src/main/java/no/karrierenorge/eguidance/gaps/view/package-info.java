/** What is missing on the site, as templates see it. */
@NullMarked
package no.karrierenorge.eguidance.gaps.view;

import org.jspecify.annotations.NullMarked;
