/** What templates of every tool are given that asks for one's own words. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.assessments.writing.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
