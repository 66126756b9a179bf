package no.karrierenorge.assessments.interests.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** All upper-secondary programmes, those first whose work is most like what she likes. */
public record ProgrammePage(PageFrame frame, String lead, List<Programme> programmes) implements PageView {
  /** @param nearness a message key that says how much they have in common */
  public record Programme(String title, String path, String why, String nearnessKey, List<String> occupations) {}
}
