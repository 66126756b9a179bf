package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Skills that one has found with a tool and may take into a CV. */
public record SuggestionsPage(PageFrame frame, String path, List<String> skills) implements PageView {}
