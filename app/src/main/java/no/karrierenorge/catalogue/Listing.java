package no.karrierenorge.catalogue;

import no.karrierenorge.platform.language.Texts;

import org.jspecify.annotations.Nullable;

/**
 * An entry of any kind as lists and the search show it.
 *
 * @param worker what somebody with this trade is called, for trades only
 * @param code STYRK-08 of an occupation, the programme's own letters, or nothing
 * @param field the occupation's field, or nothing
 * @param level the education that usually leads to the occupation, or nothing
 */
public record Listing(
    EntryKind kind,
    String slug,
    Texts title,
    @Nullable Texts worker,
    @Nullable Words everyday,
    Texts lead,
    @Nullable String code,
    @Nullable String field,
    @Nullable String level) {}
