/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.occupations.view;

import org.jspecify.annotations.NullMarked;
