/** What the templates of this room see. */
@NullMarked
package no.karrierenorge.portal.education.view;

import org.jspecify.annotations.NullMarked;
