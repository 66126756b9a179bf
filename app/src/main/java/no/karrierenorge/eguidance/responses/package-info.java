/**
 * Ready answers: {@code CannedResponses} keeps them, a counsellor's own and those shared by all, {@code Variables} fills in what each
 * conversation differs in.
 */
@ApplicationModule
@NullMarked
package no.karrierenorge.eguidance.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
