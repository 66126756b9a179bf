package no.karrierenorge.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An address of this site as a link or a field carries it.
 *
 * @param path the Bokmål path
 * @param parameters what its query asks for, in the order in which it is written; none is blank
 */
public record PageAddress(String path, Map<String, List<String>> parameters) {
  private static final int LONGEST = 2000;

  /** Nothing when it is not an address of this site. */
  public static Optional<PageAddress> find(String typed) {
    if (!typed.startsWith("/") || typed.length() > LONGEST) return Optional.empty();
    int mark = typed.indexOf('?');
    String path = mark < 0 ? typed : typed.substring(0, mark);
    try {
      return Optional.of(new PageAddress(Language.ofPath(path).pathWithout(path), mark < 0 ? Map.of() : parameters(typed.substring(mark + 1))));
    } catch (IllegalArgumentException badlyEscaped) {
      return Optional.empty();
    }
  }

  private static Map<String, List<String>> parameters(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (String pair : query.split("&")) {
      int sign = pair.indexOf('=');
      String value = sign < 0 ? "" : URLDecoder.decode(pair.substring(sign + 1), UTF_8).strip();
      if (!value.isEmpty()) parameters.computeIfAbsent(URLDecoder.decode(pair.substring(0, sign), UTF_8), name -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  /** All that the query says of a name. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** The first that the query says of a name, or nothing. */
  public @Nullable String first(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  /** Without parameters of other names. */
  public PageAddress only(Set<String> names) {
    var kept = new LinkedHashMap<>(parameters);
    kept.keySet().retainAll(names);
    return new PageAddress(path, kept);
  }

  /** As a link has it. */
  public String text() {
    if (parameters.isEmpty()) return path;
    return path + "?" + parameters.entrySet().stream()
        .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + UriUtils.encode(value, UTF_8)))
        .collect(Collectors.joining("&"));
  }
}
