package no.karrierenorge.search;

import java.util.List;

/** A supply of things to find. Every bean of this type is asked anew whenever what public pages show has changed. */
interface SearchSource {
  List<SearchDocument> documents();
}
