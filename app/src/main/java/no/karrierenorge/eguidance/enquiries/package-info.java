/**
 * Enquiries that need no open door: written questions by form, mail and SMS, with an answer promised for the next working day; wished and
 * logged telephone calls; the door of professionals. {@code QuestionDesk} and {@code CallDesk} take them in, {@code Postman} follows what
 * is said: it keeps the promise's clock and sends answers. Counsellors have all of them on one page.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
