/** What the templates of the service manager's pages see; a figure with its name is shown by {@code levels} too. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.service.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
