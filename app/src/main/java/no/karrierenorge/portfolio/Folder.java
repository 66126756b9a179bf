package no.karrierenorge.portfolio;

import java.time.Instant;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one person has saved.
 *
 * @param owner nothing when a reference code opens it
 * @param keptUntil when an unowned folder is deleted; an owned one stays until its owner deletes it
 */
public record Folder(FolderId id, @Nullable PersonId owner, @Nullable Instant keptUntil) {}
