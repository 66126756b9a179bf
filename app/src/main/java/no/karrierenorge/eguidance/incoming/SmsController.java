package no.karrierenorge.eguidance.incoming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.crypto.KeyedHash;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the SMS gateway hands in what people write. Without its secret the address looks as if it were not there. */
@Controller
class SmsController {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final byte[] wanted;
  private final IncomingSms incoming;
  private final KeyedHash hash;

  SmsController(@Value("${karriere.sms-secret}") String secret, IncomingSms incoming, KeyedHash hash) {
    this.wanted = (secret.isEmpty() ? "" : "Bearer " + secret).getBytes(StandardCharsets.UTF_8);
    this.incoming = incoming;
    this.hash = hash;
  }

  @OpenToAll
  @PostMapping("/api/eguidance/sms")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void receive(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization, @RequestBody String body) {
    byte[] given = Typed.clean(authorization).getBytes(StandardCharsets.UTF_8);
    if (wanted.length == 0 || !MessageDigest.isEqual(wanted, given)) throw new NotFound();
    JsonNode sms = parse(body);
    Optional<PhoneNumber> from = PhoneNumber.find(sms.path("from").asString(""));
    String text = Typed.clean(sms.path("text").asString(""));
    String id = sms.path("id").asString("");
    if (from.isEmpty() || text.isEmpty() || text.length() > Enquiry.LONGEST || id.isEmpty()) throw new Unprocessable();
    incoming.take(UUID.nameUUIDFromBytes(hash.of("eguidance.sms", id)), from.get(), text);
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException notJson) {
      throw new Unprocessable();
    }
  }
}
