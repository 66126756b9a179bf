package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * A trade, or an occupation that upper secondary school completes.
 *
 * @param siblings other trades from the same second year, or straight from the first where this one is
 */
public record TradePage(
    PageFrame frame, Head head, String learn, List<Step> road, List<Link> occupations, List<Link> siblings, String siblingsKey,
    List<SourceLine> sources)
    implements PageView {}
