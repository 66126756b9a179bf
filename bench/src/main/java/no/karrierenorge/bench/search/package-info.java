/** Search over HTTP beside PostgreSQL's full-text search and OpenSearch on the same documents. */
@NullMarked
package no.karrierenorge.bench.search;

import org.jspecify.annotations.NullMarked;
