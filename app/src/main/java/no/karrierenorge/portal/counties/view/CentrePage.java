package no.karrierenorge.portal.counties.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** One career centre; what no source tells is nothing and leaves no gap on the page. */
public record CentrePage(
    PageFrame frame,
    String name,
    String about,
    County county,
    Contact contact,
    List<Hours> exampleHours,
    List<CentreLine> others,
    List<SourceLine> sources)
    implements PageView {

  public record County(String name, String path) {}

  /**
   * How to reach the centre.
   *
   * @param isOwnSite whether the site is the centre's own, and not the county's
   * @param booking where the centre takes bookings itself
   * @param languages in words
   */
  public record Contact(
      @Nullable String town,
      Website website,
      boolean isOwnSite,
      @Nullable String booking,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String languages) {
    public @Nullable String phoneLink() {
      return phone == null ? null : "tel:" + phone.replace(" ", "");
    }
  }

  public record Hours(String days, String hours) {}
}
