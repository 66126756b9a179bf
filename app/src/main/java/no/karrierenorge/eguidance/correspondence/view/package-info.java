/** What pages of written questions and calls share. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.eguidance.correspondence.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
