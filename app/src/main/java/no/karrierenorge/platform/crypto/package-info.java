/** Keys outside the database: encryption bound to its row, keyed hashes. */
@NullMarked
package no.karrierenorge.platform.crypto;

import org.jspecify.annotations.NullMarked;
