/** Benchmarks: the platform as it runs, side by side with peers in the same run. A figure is the median of alternated rounds. */
@NullMarked
package no.karrierenorge.bench;

import org.jspecify.annotations.NullMarked;
