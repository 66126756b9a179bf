package no.karrierenorge.portal.counties.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The career centres by county.
 *
 * @param title names the county when there is only one
 * @param asked the place that the reader wrote, as it stands in the field
 * @param takesPostalCodes whether the field takes them beside names
 * @param answer what was found for it, or nothing when nobody asked
 */
public record CentreListPage(
    PageFrame frame,
    String title,
    String asked,
    boolean takesPostalCodes,
    @Nullable String answer,
    List<Filter> filters,
    List<Group> groups,
    List<SourceLine> sources)
    implements PageView {

  public record Filter(String name, String path, boolean isChosen) {}

  public record Group(String county, String path, String slug, List<CentreLine> centres) {}
}
