/** What the templates of {@code goals} are given. */
@NullMarked
package no.karrierenorge.portfolio.goals.view;

import org.jspecify.annotations.NullMarked;
