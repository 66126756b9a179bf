/** Bringing real data in: one importer a kind, one transaction an import, a report of what became of every row. */
@NullMarked
package no.karrierenorge.platform.imports;

import org.jspecify.annotations.NullMarked;
