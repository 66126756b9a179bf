package no.karrierenorge.portal.front.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** A guide for one situation: the first steps, something worth knowing, and where it is from. */
public record SituationPage(
    PageFrame frame, String title, String lead, List<Step> steps, String know, SourceLine knowSource, List<SourceLine> sources, String reviewedOn)
    implements PageView {

  /** {@code owner} is nothing for our own pages. */
  public record Step(String title, String text, String address, @Nullable String owner) {}

  public record SourceLine(String name, String url, String when) {}
}
