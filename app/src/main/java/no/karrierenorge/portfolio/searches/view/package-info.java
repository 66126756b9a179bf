/** What the templates of {@code searches} are given. */
@NullMarked
package no.karrierenorge.portfolio.searches.view;

import org.jspecify.annotations.NullMarked;
