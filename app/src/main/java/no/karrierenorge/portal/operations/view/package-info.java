/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.operations.view;

import org.jspecify.annotations.NullMarked;
