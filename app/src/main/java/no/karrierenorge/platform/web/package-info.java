/** What every request passes: language prefix, security headers, limits. */
@NullMarked
package no.karrierenorge.platform.web;

import org.jspecify.annotations.NullMarked;
