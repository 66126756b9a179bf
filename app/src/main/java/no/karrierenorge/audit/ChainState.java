package no.karrierenorge.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the sealer has come.
 *
 * @param entries rows in all
 * @param waiting rows that are not sealed yet: at most those of the last second or two while the sealer works
 * @param lastSealedAt nothing before the first seal
 */
public record ChainState(long entries, long waiting, @Nullable Instant lastSealedAt) {}
