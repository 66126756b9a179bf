/** PostgreSQL as a child process with its own data directory, or an external one by address. */
@NullMarked
package no.karrierenorge.platform.database;

import org.jspecify.annotations.NullMarked;
