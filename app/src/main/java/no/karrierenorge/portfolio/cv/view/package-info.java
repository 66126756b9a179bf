/** What the templates of the CV see. */
@NullMarked
package no.karrierenorge.portfolio.cv.view;

import org.jspecify.annotations.NullMarked;
