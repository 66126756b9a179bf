/**
 * {@code /min-side/mine-data}: all that every room keeps about whoever is logged in, to see, to take along as one archive, and to delete
 * for good. What each room keeps it says itself, by {@code PersonalRecords}.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.portfolio.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
