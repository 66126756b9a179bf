/**
 * Everything an installation holds, in one file: taken from one snapshot while it runs, restored whole or not at all. Rows travel as text,
 * so that the file is also the road between major versions of PostgreSQL.
 */
@NullMarked
package no.karrierenorge.platform.backup;

import org.jspecify.annotations.NullMarked;
