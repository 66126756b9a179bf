/**
 * Where things are and when they are open: counties, municipalities, career centres, Nav offices; e-guidance's opening hours and the
 * public holidays, which are computed. What ships is a folder of readable files ({@code app/src/main/places}), loaded at the start; a
 * fact that no source tells is absent. Other rooms ask {@link no.karrierenorge.places.Places} and
 * {@link no.karrierenorge.places.OpeningHours}.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package no.karrierenorge.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
