/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.front.view;

import org.jspecify.annotations.NullMarked;
