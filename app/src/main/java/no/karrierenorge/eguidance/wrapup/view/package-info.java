/** What the registration form's template sees, which stands on the desk. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.wrapup.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
