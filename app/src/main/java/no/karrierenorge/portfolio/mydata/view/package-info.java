/** What the templates of {@code mydata} are given. */
@NullMarked
package no.karrierenorge.portfolio.mydata.view;

import org.jspecify.annotations.NullMarked;
