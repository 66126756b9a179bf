/**
 * The counsellors' one room, unseen by seekers: {@code BackroomDesk} is where all on duty talk, {@code Board} holds the messages of the day.
 * Joined to the counsellors' stream by frames of its own.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.backroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
