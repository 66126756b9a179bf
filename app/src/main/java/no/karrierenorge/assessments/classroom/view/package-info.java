/** What the templates of classes and lessons see. */
@NullMarked
package no.karrierenorge.assessments.classroom.view;

import org.jspecify.annotations.NullMarked;
