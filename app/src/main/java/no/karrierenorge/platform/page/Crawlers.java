package no.karrierenorge.platform.page;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** What programs read that visit the site by themselves: search engines and those who have found a hole. */
@Controller
class Crawlers {
  private static final long CONTACT_DAYS = 180;

  private final List<SitePages> rooms;
  private final String site;
  private final String securityContact;
  private final Clock clock;
  private volatile @Nullable String sitemap;

  Crawlers(List<SitePages> rooms, @Value("${karriere.public-url}") String site,
      @Value("${karriere.security-contact}") String securityContact, Clock clock) {
    this.rooms = rooms;
    this.site = site;
    this.securityContact = securityContact;
    this.clock = clock;
  }

  @EventListener(ContentChanged.class)
  void forgetSitemap() {
    sitemap = null;
  }

  /** Search results are endless and workspaces are nobody's business: neither is worth a visit. */
  @OpenToAll
  @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String robots() {
    return """
        User-agent: *
        Disallow: /sok
        Disallow: /nn/sok
        Disallow: /en/sok
        Disallow: /arbeid/
        Disallow: /min-side
        Disallow: /logg-inn
        Disallow: /api/

        Sitemap: %s/sitemap.xml
        """.formatted(site);
  }

  /** Every public page in every complete language, each with its siblings in the others. */
  @OpenToAll
  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String sitemap() {
    String known = sitemap;
    if (known != null) return known;
    var xml = new StringBuilder("""
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        """);
    rooms.stream().flatMap(room -> room.paths().stream()).sorted().distinct().forEach(path -> write(path, xml));
    String made = xml.append("</urlset>\n").toString();
    sitemap = made;
    return made;
  }

  private void write(String path, StringBuilder xml) {
    var siblings = new StringBuilder();
    for (Language language : Language.COMPLETE) {
      siblings.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language.tag()).append("\" href=\"")
          .append(address(language, path)).append("\"/>");
    }
    for (Language language : Language.COMPLETE) {
      xml.append("<url><loc>").append(address(language, path)).append("</loc>").append(siblings).append("</url>\n");
    }
  }

  private String address(Language language, String path) {
    return HtmlUtils.htmlEscape(site + language.at(path));
  }

  /** RFC 9116; an installation that names nobody has no such file. */
  @OpenToAll
  @GetMapping(value = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String securityContact() {
    if (securityContact.isBlank()) throw new NotFound();
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: nb, nn, en
        Canonical: %s/.well-known/security.txt
        """.formatted(securityContact, clock.instant().plus(CONTACT_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS), site);
  }
}
