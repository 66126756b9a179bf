/** The counsellors' screen, as templates see it. */
@NullMarked
package no.karrierenorge.eguidance.desk.view;

import org.jspecify.annotations.NullMarked;
