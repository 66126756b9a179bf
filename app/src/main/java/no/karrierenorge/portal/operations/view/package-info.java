/** The operations page, as its template sees it. */
@NullMarked
package no.karrierenorge.portal.operations.view;

import org.jspecify.annotations.NullMarked;
