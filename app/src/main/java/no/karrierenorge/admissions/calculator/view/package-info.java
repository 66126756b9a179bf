/** What the templates of the calculator see. */
@NullMarked
package no.karrierenorge.admissions.calculator.view;

import org.jspecify.annotations.NullMarked;
