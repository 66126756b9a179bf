/** What the page of the outbox is made of. */
@NullMarked
package no.karrierenorge.notices.view;

import org.jspecify.annotations.NullMarked;
