package no.karrierenorge.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.page.Here;

/** Whoever wants something kept, where she stands, and how she is answered: one argument of controller methods that save. */
public record Keeper(Holder holder, HttpServletResponse response, Here here) {}
