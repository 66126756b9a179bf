/** What the counsellors' page of enquiries is made of. */
@NullMarked
package no.karrierenorge.eguidance.enquiries.view;

import org.jspecify.annotations.NullMarked;
