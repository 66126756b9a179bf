package no.karrierenorge.portal.occupations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filter as the address writes it. */
record OccupationListForm(
    @Nullable List<String> felt,
    @Nullable List<String> utdanning,
    @Nullable List<String> interesse,
    @Nullable String lonn,
    @Nullable String bokstav,
    @Nullable String kode) {}
