package no.karrierenorge.eguidance.responses;

import java.util.UUID;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A ready answer.
 *
 * @param owner whose own it is, or nothing for one that all share
 * @param shortcut the word that finds it first
 * @param body with variables such as {@code {navn}}
 */
record CannedResponse(UUID id, @Nullable PersonId owner, Language language, String shortcut, String title, String body) {}
