package no.karrierenorge.guards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.karrierenorge.platform.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page has, whatever it is about: a language, a title, one main heading, links that lead somewhere, things with names. */
record WholePage(String address, Document page) {
  List<String> faults() {
    var faults = new ArrayList<String>();
    Language language = Language.ofPath(address);
    if (!page.select("html").attr("lang").equals(language.tag())) faults.add("its lang is not " + language.tag());
    if (page.title().isBlank()) faults.add("no title");
    if (page.select("meta[name=description]").attr("content").isBlank()) faults.add("no description");
    if (page.select("h1").size() != 1) faults.add(page.select("h1").size() + " main headings");
    page.select("h1, h2, h3, a, button, summary").forEach(element -> {
      if (isNameless(element)) faults.add("nothing to read in " + element.outerHtml());
    });
    page.select("a[href], link[href], img[src], script[src]").forEach(element -> {
      if ((element.attr("href") + element.attr("src")).isBlank()) faults.add("empty address in " + element.outerHtml());
    });
    page.select("a:not([href])").forEach(element -> faults.add("a link to nowhere: " + element.outerHtml()));
    page.select("img:not([alt])").forEach(image -> faults.add("no alt: " + image.outerHtml()));
    faults.addAll(twins());
    faults.addAll(deadAnchors());
    faults.addAll(deadReferences());
    return faults;
  }

  private static boolean isNameless(Element element) {
    return element.text().isBlank() && element.attr("aria-label").isBlank() && element.attr("aria-labelledby").isBlank();
  }

  private List<String> twins() {
    Set<String> met = new HashSet<>();
    return page.select("[id]").stream().map(Element::id).filter(id -> !met.add(id)).map(id -> "two elements with the id " + id).toList();
  }

  private List<String> deadAnchors() {
    return page.select("a[href^=#]").stream()
        .map(link -> link.attr("href").substring(1))
        .filter(id -> page.getElementById(id) == null)
        .map(id -> "no #" + id + " to jump to")
        .toList();
  }

  private List<String> deadReferences() {
    return List.of("aria-labelledby", "aria-describedby", "aria-controls", "for").stream()
        .flatMap(attribute -> page.select("[" + attribute + "]").stream().map(element -> element.attr(attribute)))
        .flatMap(ids -> List.of(ids.split("\\s+")).stream())
        .filter(id -> page.getElementById(id) == null)
        .map(id -> "something refers to #" + id + ", which is not there")
        .toList();
  }
}
