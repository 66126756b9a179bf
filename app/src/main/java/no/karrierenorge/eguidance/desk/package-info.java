/**
 * The counsellors' one screen by keyboard: her own conversations, the queue and who is on duty, the one that stands open, and the search of the
 * site beside it. {@code DeskController} is the screen, {@code DeskActs} what is done on it; both work without script. What moves on it by
 * itself comes from {@code screens}.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
