/** Pieces of pages that several rooms of the portal show. */
@NullMarked
package no.karrierenorge.portal.view;

import org.jspecify.annotations.NullMarked;
