/** What the templates of {@code codes} are given. */
@NullMarked
package no.karrierenorge.portfolio.codes.view;

import org.jspecify.annotations.NullMarked;
