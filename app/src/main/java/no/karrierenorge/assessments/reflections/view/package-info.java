/** What the templates of the reflection tasks see. */
@NullMarked
package no.karrierenorge.assessments.reflections.view;

import org.jspecify.annotations.NullMarked;
