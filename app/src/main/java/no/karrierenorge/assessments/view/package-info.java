/** What templates see of profiles. */
@NamedInterface("view")
@NullMarked
package no.karrierenorge.assessments.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
