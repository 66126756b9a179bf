package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** A study. */
public record StudyPage(
    PageFrame frame,
    Head head,
    String learn,
    String admission,
    String admissionCode,
    List<Link> institutions,
    List<Link> occupations,
    String after,
    List<SourceLine> sources)
    implements PageView {}
