package no.karrierenorge.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gateway over HTTP: {@code POST {"id":"…","to":"+47…","text":"…"}} with a bearer token, answered by any 2xx. What a gateway of another
 * kind needs is a few lines between, described in docs/configuration.md.
 */
final class HttpSmsGateway implements SmsGateway {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int TIMED_OUT = 408;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
  private final URI address;
  private final String token;

  /** @param setting {@code https://token@host/path} */
  HttpSmsGateway(String setting) {
    URI whole = URI.create(setting);
    this.token = whole.getUserInfo();
    this.address = URI.create(setting.replaceFirst("//[^/@]*@", "//"));
  }

  @Override
  public void send(String number, String text, UUID id) throws CarrierFailed {
    String body = JsonMapper.shared().writeValueAsString(Map.of("id", id.toString(), "to", number, "text", text));
    HttpRequest request = HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", id.toString())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    int status = status(request);
    boolean isTheirFault = status >= 500 || status == TOO_MANY_REQUESTS || status == TIMED_OUT;
    if (status / 100 != 2) throw new CarrierFailed("the SMS gateway answered " + status, !isTheirFault);
  }

  private int status(HttpRequest request) throws CarrierFailed {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException failure) {
      throw new CarrierFailed("the SMS gateway does not answer: " + failure.getClass().getSimpleName(), false);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CarrierFailed("the platform stops", false);
    }
  }
}
