package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** A programme of upper secondary school. */
public record ProgrammePage(
    PageFrame frame, Head head, String learn, String suits, List<String> interestKeys, List<Step> road, List<Link> occupations, List<SourceLine> sources)
    implements PageView {}
