package no.karrierenorge.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where a request arrived and who sent it: an argument of every controller method that answers with a page.
 *
 * @param site the installation's public address, without a slash at the end
 * @param path the Bokmål path, without the language's prefix
 * @param query the query as it came, so that the language switch stays on the page, or nothing
 * @param csrf the token for forms that write; asking for it begins a session, so only such forms ask
 */
public record Here(String site, Language language, String path, @Nullable String query, Visitor visitor, Supplier<String> csrf) {
  /** The frame of a page at this place; {@code title} and {@code description} are in the reader's language. */
  public PageFrame frame(String title, String description) {
    return PageFrame.of(this, title, description);
  }

  /** Path and query of this place, escaped to stand in the query of another address. */
  public String escaped() {
    return UriUtils.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }
}
