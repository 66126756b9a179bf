package no.karrierenorge.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a set of hits: all that narrows it stays in it, so that it works without script and can be sent to somebody. */
record SearchAddress(Language language, Map<String, String> parameters) {
  static SearchAddress of(Question question, Language language) {
    return new SearchAddress(language, Map.of())
        .with("q", question.text())
        .with(IndexFields.KIND, question.kind().map(PageKind::code).orElse(null))
        .with(IndexFields.FIELD, question.field())
        .with(IndexFields.LEVEL, question.level());
  }

  /** With one parameter set, or taken away by nothing. */
  SearchAddress with(String name, @Nullable String value) {
    var all = new LinkedHashMap<>(parameters);
    if (value == null) all.remove(name);
    else all.put(name, value);
    return new SearchAddress(language, all);
  }

  SearchAddress withQuery(String words) {
    return with("q", words);
  }

  String page(int number) {
    return with("page", number == 1 ? null : Integer.toString(number)).path();
  }

  String path() {
    return language.orComplete().at("/sok") + "?" + parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
