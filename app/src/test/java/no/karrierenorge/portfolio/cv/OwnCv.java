package no.karrierenorge.portfolio.cv;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.karrierenorge.testing.Visit;

/** Somebody at her CV, in words of what she does. */
record OwnCv(Visit visit, String path) {
  private static final Pattern MARK = Pattern.compile("name=\"merke\" value=\"([0-9a-f]*)\"");

  static OwnCv begun(Visit visit) {
    return new OwnCv(visit, where(visit.post("/verktoy/cv/ny", Map.of("navn", "Min CV", "sprak", "nb"), "/verktoy/cv/ny")));
  }

  static String where(HttpResponse<String> answer) {
    if (answer.statusCode() != 302) throw new AssertionError(answer.statusCode() + " " + answer.body());
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("[?#].*", "");
  }

  String page() {
    return visit.get(path).body();
  }

  String sheet() {
    return visit.get(path + "/visning").body();
  }

  String markAt(String form) {
    return MARK.matcher(visit.get(path + form).body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
  }

  /** Writes what a form shows now, from the mark that it has now. */
  HttpResponse<String> writes(String form, Map<String, String> typed) {
    return writes(form, markAt(form), typed);
  }

  HttpResponse<String> writes(String form, String mark, Map<String, String> typed) {
    var all = new HashMap<>(typed);
    all.put("merke", mark);
    return visit.post(path + form, all, path + form);
  }

  /** @param act {@code flytting} or {@code sletting} */
  HttpResponse<String> does(String act, String word, int place, Map<String, String> more) {
    var all = new HashMap<>(more);
    all.putAll(Map.of("word", word, "place", Integer.toString(place), "merke", markAt("/" + word + "/" + place)));
    return visit.post(path + "/" + act, all, path);
  }

  static int at(String page, String text) {
    return Pattern.compile(Pattern.quote(text)).matcher(page).results().map(MatchResult::start).findFirst().orElse(-1);
  }
}
