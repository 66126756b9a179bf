package no.karrierenorge.platform.page;

import java.util.List;

/** The public pages of a room, for search engines: every room that has some implements it. */
public interface SitePages {
  /** Bokmål paths of pages that exist in every complete language, such as {@code /yrker/sykepleier}. */
  List<String> paths();
}
