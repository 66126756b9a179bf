package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** All entries of one kind, in groups. */
public record ListPage(PageFrame frame, String title, String lead, List<LinkGroup> groups) implements PageView {}
