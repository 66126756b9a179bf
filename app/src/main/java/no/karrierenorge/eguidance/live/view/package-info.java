/** A line of a conversation, as templates see it. */
@NullMarked
package no.karrierenorge.eguidance.live.view;

import org.jspecify.annotations.NullMarked;
