/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.search.view;

import org.jspecify.annotations.NullMarked;
