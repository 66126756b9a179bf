package no.karrierenorge.guards;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.testing.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A reader who follows every link within one language, page by page in the order they stand, and notes what is wrong. */
final class Crawl {
  private final Visit visit;
  private final int ofEachKind;
  private final Queue<String> waiting = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Document> opened = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** Opens at most so many pages of one kind; addresses that are not built yet are passed by. */
  Crawl(Visit visit, int ofEachKind) {
    this.visit = visit;
    this.ofEachKind = ofEachKind;
  }

  /** Everything that is wrong with the pages that can be reached from here, as {@code page: fault}. */
  List<String> from(String front) {
    waiting.add(front);
    seen.add(front);
    while (!waiting.isEmpty()) open(waiting.remove());
    return List.copyOf(faults);
  }

  Set<String> opened() {
    return opened.keySet();
  }

  private void open(String address) {
    HttpResponse<String> answer = visit.get(address);
    if (answer.statusCode() / 100 == 3) return;
    if (answer.statusCode() != 200) {
      faults.add(address + ": " + answer.statusCode());
      return;
    }
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return;
    Document page = Jsoup.parse(answer.body());
    opened.put(address, page);
    new WholePage(address, page).faults().forEach(fault -> faults.add(address + ": " + fault));
    page.select("a[href]").forEach(link -> follow(address, link.attr("href")));
  }

  private void follow(String from, String href) {
    URI link = URI.create(from).resolve(href.replace(" ", "%20"));
    if (link.getScheme() != null || link.getRawPath() == null) return;
    String address = link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    if (Language.ofPath(link.getPath()) != Language.ofPath(from) || !seen.add(address)) return;
    if (kinds.merge(kind(link), 1, Integer::sum) <= ofEachKind) waiting.add(address);
  }

  /** Pages below the same folder are of one kind, and so are the answers to one form. */
  private static String kind(URI link) {
    String path = link.getPath();
    int depth = path.length() - path.replace("/", "").length();
    int languageDepth = Language.ofPath(path) == Language.NB ? 1 : 2;
    String folder = depth > languageDepth ? path.substring(0, path.lastIndexOf('/')) + "/…" : path;
    return link.getQuery() == null ? folder : folder + "?";
  }
}
