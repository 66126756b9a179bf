/** What the pages of written questions are made of. */
@NullMarked
package no.karrierenorge.eguidance.questions.view;

import org.jspecify.annotations.NullMarked;
