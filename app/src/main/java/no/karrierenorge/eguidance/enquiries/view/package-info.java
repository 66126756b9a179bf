/** What the pages of enquiries are made of. */
@NullMarked
package no.karrierenorge.eguidance.enquiries.view;

import org.jspecify.annotations.NullMarked;
