package no.karrierenorge.portfolio.mypage.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** @param moments the newest first */
public record TimelinePage(PageFrame frame, List<Moment> moments) implements PageView {}
