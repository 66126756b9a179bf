package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import no.karrierenorge.assessments.view.SourceLine;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What an applicant may expect. */
public record RightsPage(PageFrame frame, String note, List<Right> rights) implements PageView {
  public record Right(String id, String title, String text, String law, String reviewed, List<SourceLine> sources) {}
}
