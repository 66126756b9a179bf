/** A line of a conversation, as templates see it. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.live.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
