package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's login as an e-counsellor: a cookie that every node takes. */
final class DemoLogin {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String HAT = "e-counsellor@e-veiledningen";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String origin;
  private String cookie = "";

  private DemoLogin(int port) {
    this.origin = "http://localhost:" + port;
  }

  /** The session's cookie of a person of the demo. Whoever has several roles is asked which it shall be. */
  static String as(String person, int port) throws IOException, InterruptedException {
    var login = new DemoLogin(port);
    String next = login.post("/logg-inn/demo", "person=" + person, "/logg-inn");
    if (next.contains("/rolle")) login.post("/rolle", "hat=" + URLEncoder.encode(HAT, StandardCharsets.UTF_8), "/rolle");
    return login.cookie;
  }

  /** Sends a form with the token of its page; answers where it leads. */
  private String post(String path, String field, String formPage) throws IOException, InterruptedException {
    Matcher token = CSRF.matcher(send(request(formPage).GET()).body());
    if (!token.find()) throw new IOException("no form on " + formPage);
    HttpResponse<String> answer = send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(field + "&_csrf=" + token.group(1))));
    return answer.headers().firstValue("Location").orElseThrow(() -> new IOException(path + ": " + answer.statusCode()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").stream().filter(set -> set.startsWith("__Host-karriere=")).forEach(set -> cookie = set.split(";", 2)[0]);
    return answer;
  }
}
