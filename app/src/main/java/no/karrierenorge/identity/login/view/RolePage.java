package no.karrierenorge.identity.login.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The roles a person has, to choose one to act in.
 *
 * @param wanted the page to go to afterwards, or nothing
 */
public record RolePage(PageFrame frame, String title, @Nullable String wanted, List<RoleLine> roles) implements PageView {
  /** @param isNow whether she acts in it now */
  public record RoleLine(String hat, String roleKey, @Nullable String organisation, boolean isNow) {}
}
