package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A study.
 *
 * @param limits nothing before point limits are imported, or where admission is not national
 */
public record StudyPage(
    PageFrame frame,
    Head head,
    String learn,
    String admission,
    String admissionCode,
    @Nullable PointTable limits,
    List<Link> institutions,
    List<Link> occupations,
    String after,
    List<SourceLine> sources)
    implements PageView {}
