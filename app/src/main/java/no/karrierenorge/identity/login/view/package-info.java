/** The pages of logging in and out, as templates see them. */
@NullMarked
package no.karrierenorge.identity.login.view;

import org.jspecify.annotations.NullMarked;
