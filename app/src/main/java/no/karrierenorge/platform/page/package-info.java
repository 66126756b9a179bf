/** How a page record becomes HTML, and how public pages are kept as ready bytes. */
@NullMarked
package no.karrierenorge.platform.page;

import org.jspecify.annotations.NullMarked;
