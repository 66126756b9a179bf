/** Makes PDF of the platform's own HTML, tagged so that it can be read aloud. */
@NullMarked
package no.karrierenorge.platform.pdf;

import org.jspecify.annotations.NullMarked;
