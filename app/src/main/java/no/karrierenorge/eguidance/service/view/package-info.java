/** What the templates of the service manager's pages see. */
@NullMarked
package no.karrierenorge.eguidance.service.view;

import org.jspecify.annotations.NullMarked;
