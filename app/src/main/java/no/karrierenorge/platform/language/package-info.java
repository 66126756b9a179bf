/** The languages of the interface and their texts by key. */
@NullMarked
package no.karrierenorge.platform.language;

import org.jspecify.annotations.NullMarked;
