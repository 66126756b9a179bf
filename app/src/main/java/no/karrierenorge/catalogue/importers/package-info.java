/** Brings classifications and point limits into the catalogue's tables, one importer a kind. */
@ApplicationModule
@NullMarked
package no.karrierenorge.catalogue.importers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
