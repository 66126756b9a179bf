/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.comparison.view;

import org.jspecify.annotations.NullMarked;
