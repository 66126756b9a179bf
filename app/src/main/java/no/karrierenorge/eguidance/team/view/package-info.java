/** The counsellors' common pages, as templates see them. */
@NullMarked
package no.karrierenorge.eguidance.team.view;

import org.jspecify.annotations.NullMarked;
