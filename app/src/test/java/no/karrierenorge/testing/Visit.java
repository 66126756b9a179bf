package no.karrierenorge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's visit to the platform over HTTP, with the cookies a browser would keep. The JDK's own cookie handler drops secure
 * cookies on localhost, so they are carried here. Redirects are answers, not followed.
 */
public final class Visit {
  private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String origin;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Visit(int port) {
    this.origin = "http://localhost:" + port;
  }

  public int port() {
    return URI.create(origin).getPort();
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> get(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  /** Opens a page until it holds a sign of what has just changed: kept pages follow within a second. */
  public String until(String path, String sign) {
    for (int tries = 0; tries < 50; tries++) {
      String body = get(path).body();
      if (body.contains(sign)) return body;
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError(path + " did not hold " + sign + " after five seconds");
  }

  /** A file, as it was sent. */
  public byte[] bytes(String path) {
    try {
      return CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Sends a form with the token of the page it stands on. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String formPage) {
    var all = new LinkedHashMap<>(fields);
    all.put("_csrf", token(formPage));
    return post(path, all);
  }

  /** Sends a form as it is, without a token. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A file as a form sends it. */
  public record Upload(String field, String name, String content) {}

  /** Sends a form with one file, as a browser does, with the token of the page at the same address. */
  public HttpResponse<String> upload(String path, Map<String, String> fields, Upload file) {
    var parts = new StringBuilder();
    fields.forEach((name, value) -> parts.append(part("name=\"" + name + "\"", value)));
    parts.append(part("name=\"_csrf\"", token(path)));
    parts.append(part("name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"", file.content()));
    String body = parts + "--part--\r\n";
    return send(request(path).header("Content-Type", "multipart/form-data; boundary=part").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String part(String disposition, String content) {
    return "--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }

  private String token(String formPage) {
    Matcher token = CSRF.matcher(get(formPage).body());
    if (!token.find()) throw new AssertionError("no form with a token on " + formPage);
    return token.group(1);
  }

  /** Sends a body of any type, without a token. */
  public HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Logs in as a person of the demo, such as {@code admin-1}. */
  public Visit as(String person) {
    post("/logg-inn/demo", Map.of("person", person), "/logg-inn");
    return this;
  }

  /** Goes on in another role of the same person, such as {@code career-counsellor@karriere-agder}. */
  public Visit acting(String hat) {
    post("/rolle", Map.of("hat", hat), "/rolle");
    return this;
  }

  /** The value of a cookie, or nothing when there is none. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  /** Carries a cookie that somebody else was given. */
  public Visit with(String cookie, String value) {
    cookies.put(cookie, value);
    return this;
  }

  /** Opens a page of another site, without our cookies. */
  public static HttpResponse<String> elsewhere(URI address) {
    return answer(HttpRequest.newBuilder(address));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> response = answer(request);
    response.headers().allValues("Set-Cookie").forEach(this::keep);
    return response;
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void keep(String setCookie) {
    String[] pair = setCookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty()) cookies.remove(pair[0]);
    else cookies.put(pair[0], pair[1]);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
