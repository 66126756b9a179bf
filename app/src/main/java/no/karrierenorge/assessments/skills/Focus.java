package no.karrierenorge.assessments.skills;

import org.jspecify.annotations.Nullable;

/**
 * What the reader of a result looks at.
 *
 * @param occupation the slug of an occupation beside the skills, or nothing
 * @param isWhole whether all occupations are shown
 */
record Focus(@Nullable String occupation, boolean isWhole) {
  /** As the address writes it. */
  record Form(@Nullable String yrke, @Nullable String alle) {
    Focus focus() {
      return new Focus(yrke == null || !yrke.matches("[a-z0-9-]{1,80}") ? null : yrke, "ja".equals(alle));
    }
  }
}
