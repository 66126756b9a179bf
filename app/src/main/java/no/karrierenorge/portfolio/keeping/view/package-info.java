/** What the templates of {@code keeping} are given. */
@NullMarked
package no.karrierenorge.portfolio.keeping.view;

import org.jspecify.annotations.NullMarked;
