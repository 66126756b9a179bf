package no.karrierenorge.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageAddress;

/** A page that finds other pages by what its address asks for, so that somebody can save what she has asked and be told of what is new. */
public interface PageSearch {
  String path();

  /** The parameters that narrow it. */
  Set<String> parameters();

  /** What is asked, in the reader's words; nothing when nothing is. */
  Optional<String> title(PageAddress asked);

  /** All that is found. It may be asked for outside a request. */
  List<Hit> hits(PageAddress asked, Language reader);

  /** @param path the Bokmål path, which tells hits apart */
  record Hit(String title, String path) {}
}
