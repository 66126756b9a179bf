/** The four unexpected answers and the page that shows them. */
@NullMarked
package no.karrierenorge.platform.problem;

import org.jspecify.annotations.NullMarked;
