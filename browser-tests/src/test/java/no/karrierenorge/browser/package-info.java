/**
 * Journeys through the platform as people make them: the real jar, a real browser. Each journey also fails on a message in the browser's
 * console, which is where violations of the security policy end up. {@code pages.txt} lists the kinds of page that every check opens.
 */
@NullMarked
package no.karrierenorge.browser;

import org.jspecify.annotations.NullMarked;
