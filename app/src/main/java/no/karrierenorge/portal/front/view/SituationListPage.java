package no.karrierenorge.portal.front.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.front.view.FrontPage.SituationColumn;

/** Every situation, by group. */
public record SituationListPage(PageFrame frame, List<SituationColumn> columns) implements PageView {}
