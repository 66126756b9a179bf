/**
 * Installations of the platform that benchmarks and checkers make for themselves: PostgreSQL as a process of its own, and nodes of the
 * packaged platform on it, each of which can be killed and started again.
 */
@NullMarked
package no.karrierenorge.bench.installation;

import org.jspecify.annotations.NullMarked;
