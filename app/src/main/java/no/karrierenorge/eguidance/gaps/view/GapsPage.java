package no.karrierenorge.eguidance.gaps.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What is missing on the site, and a form to report more.
 *
 * @param mayReport whether the reader is a counsellor; else she settles them
 */
public record GapsPage(PageFrame frame, String csrf, boolean mayReport, List<Gap> open, Form form) implements PageView {
  public record Gap(String id, String page, @Nullable String quote, String missing, String at) {}

  /** @param problemKey message key of what was wrong, or nothing */
  public record Form(String page, String quote, String missing, @Nullable String problemKey) {}
}
