/**
 * How counsellors learn: {@code TrainingDesk} begins conversations with a played seeker, {@code ObservationDesk} lets a colleague look on
 * with the seeker's leave.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
