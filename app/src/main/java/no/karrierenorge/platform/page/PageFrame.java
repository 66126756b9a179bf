package no.karrierenorge.platform.page;

import java.time.Duration;
import java.util.List;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that stands around a page's own content: head, header, breadcrumbs, footer.
 *
 * @param languages the languages in which this page exists
 * @param door the door whose hue the page has, or nothing
 * @param indexed whether search engines may list it
 * @param kept how long its bytes may be given to everybody; zero for pages that are made for one reader
 * @param structuredData schema.org data as JSON, or nothing
 */
public record PageFrame(
    Here here,
    String title,
    String description,
    List<Crumb> crumbs,
    List<Language> languages,
    @Nullable Door door,
    boolean indexed,
    Duration kept,
    @Nullable String structuredData) {
  private static final Duration UNTIL_CHANGED = Duration.ofHours(12);

  static PageFrame of(Here here, String title, String description) {
    return new PageFrame(here, title, description, List.of(), Language.COMPLETE, null, true, UNTIL_CHANGED, null);
  }

  public PageFrame at(Crumb... way) {
    return new PageFrame(here, title, description, List.of(way), languages, door, indexed, kept, structuredData);
  }

  public PageFrame behind(Door behind) {
    return new PageFrame(here, title, description, crumbs, languages, behind, indexed, kept, structuredData);
  }

  public PageFrame in(List<Language> all) {
    return new PageFrame(here, title, description, crumbs, all, door, indexed, kept, structuredData);
  }

  public PageFrame keptFor(Duration time) {
    return new PageFrame(here, title, description, crumbs, languages, door, indexed, time, structuredData);
  }

  /** Made for one reader or one question: never kept, never listed by search engines. */
  public PageFrame personal() {
    return new PageFrame(here, title, description, crumbs, languages, door, false, Duration.ZERO, structuredData);
  }

  /** The same for everybody, but one of many views of a page that is listed already. */
  public PageFrame unlisted() {
    return new PageFrame(here, title, description, crumbs, languages, door, false, kept, structuredData);
  }

  public PageFrame describedBy(String schemaOrgJson) {
    return new PageFrame(here, title, description, crumbs, languages, door, indexed, kept, schemaOrgJson);
  }

  public Language language() {
    return here.language();
  }

  public String site() {
    return here.site();
  }

  /** The address of another page in the reader's language. */
  public String to(String path) {
    return language().orComplete().at(path);
  }

  /** The {@code lang} of parts that do not exist in the reader's language, nothing where all does. */
  public @Nullable String contentLang() {
    return language().isComplete() ? null : language().orComplete().tag();
  }

  /** This page's own address in another language, the query kept. */
  public String in(Language other) {
    return other.at(here.path()) + (here.query() == null ? "" : "?" + here.query());
  }

  public String canonical() {
    return language().at(here.path());
  }
}
