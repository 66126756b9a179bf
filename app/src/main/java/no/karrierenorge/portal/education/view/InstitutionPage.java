package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** A place to study. */
public record InstitutionPage(PageFrame frame, Head head, String url, List<LinkGroup> studies, List<SourceLine> sources) implements PageView {}
