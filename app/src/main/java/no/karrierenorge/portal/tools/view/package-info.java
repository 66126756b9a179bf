/** What the template of the overview is given. */
@NullMarked
package no.karrierenorge.portal.tools.view;

import org.jspecify.annotations.NullMarked;
