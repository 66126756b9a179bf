/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.counties.view;

import org.jspecify.annotations.NullMarked;
