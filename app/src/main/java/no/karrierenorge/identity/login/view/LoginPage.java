package no.karrierenorge.identity.login.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The ways to log in.
 *
 * @param wanted the page to go to afterwards, or nothing
 * @param ways the providers that are set
 * @param demo the demo's people by role; none where the demo's login does not exist
 */
public record LoginPage(PageFrame frame, @Nullable String wanted, List<Way> ways, List<DemoGroup> demo) implements PageView {
  /** @param provider {@code citizen} or {@code staff}, as in the message keys {@code login.with.…} */
  public record Way(String provider, String path) {}

  public record DemoGroup(String roleKey, List<DemoLine> people) {}

  /** @param otherRoles message keys of the roles she has besides */
  public record DemoLine(String key, String name, @Nullable String organisation, List<String> otherRoles) {}
}
