/** What nodes on one database tell each other at once: hints only, the truth is in the database. */
@NullMarked
package no.karrierenorge.platform.nodes;

import org.jspecify.annotations.NullMarked;
