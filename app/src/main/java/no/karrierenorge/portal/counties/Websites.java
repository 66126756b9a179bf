package no.karrierenorge.portal.counties;

import java.net.URI;
import no.karrierenorge.portal.counties.view.Website;

/** Addresses of other people's sites. */
final class Websites {
  private Websites() {}

  static Website of(String url) {
    String host = URI.create(url).getHost();
    return new Website(url, host.startsWith("www.") ? host.substring("www.".length()) : host);
  }

  /** Whether the address leads to a site's front page and tells nothing of a place in it. */
  static boolean isFront(String url) {
    String path = URI.create(url).getPath();
    return path == null || path.isEmpty() || path.equals("/");
  }
}
