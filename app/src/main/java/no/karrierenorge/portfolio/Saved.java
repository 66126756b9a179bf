package no.karrierenorge.portfolio;

import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;

/** What came of saving. */
public sealed interface Saved {
  /**
   * It is kept.
   *
   * @param fresh the code of the folder that was made for it, to be given to the person and to her device; nothing when she has one
   */
  record Kept(ItemId id, @Nullable ReferenceCode fresh) implements Saved {}

  /** The folder holds as much as one can; something must go first. */
  record Full() implements Saved {}
}
