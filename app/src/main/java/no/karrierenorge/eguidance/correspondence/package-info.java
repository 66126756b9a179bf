/**
 * What stands beside a conversation when the seeker is not there while she is answered: the way back to her, the promise, the letters.
 * {@code QuestionDesk} takes questions in, by whichever way they come; {@code Postman} follows what is said, line by line: it keeps the
 * promise's clock and sends answers. Other rooms bring questions here ({@code questions}, {@code incoming}), wish for calls ({@code calls})
 * and answer ({@code enquiries}).
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
