/** What the pages of calls are made of. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.calls.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
