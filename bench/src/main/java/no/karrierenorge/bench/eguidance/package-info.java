/**
 * E-guidance under faults and under load. The checker keeps what everybody was told while nodes are killed, the database restarted and
 * connections cut, and holds it against what stands there in the end; the load is measured beside an XMPP server with an archive.
 */
@NullMarked
package no.karrierenorge.bench.eguidance;

import org.jspecify.annotations.NullMarked;
