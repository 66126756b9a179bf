/** The counsellors' one room, as templates see it. */
@NullMarked
package no.karrierenorge.eguidance.backroom.view;

import org.jspecify.annotations.NullMarked;
