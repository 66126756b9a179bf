/** What the templates of {@code sharing} are given. */
@NullMarked
package no.karrierenorge.portfolio.sharing.view;

import org.jspecify.annotations.NullMarked;
