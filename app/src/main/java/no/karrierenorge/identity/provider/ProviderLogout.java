package no.karrierenorge.identity.provider;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ActingPerson.ProviderTicket;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.Encryption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Logging out at the provider as well, so that the next person at a shared screen is asked who she is. That takes the ID token, which
 * names a citizen by number: the session holds it encrypted.
 */
@Component
public class ProviderLogout {
  private final Providers providers;
  private final Encryption encryption;
  private final String site;

  ProviderLogout(Providers providers, Encryption encryption, @Value("${karriere.public-url}") String site) {
    this.providers = providers;
    this.encryption = encryption;
    this.site = site;
  }

  ProviderTicket ticket(Provider provider, PersonId person, String idToken) {
    byte[] sealed = encryption.seal(idToken.getBytes(StandardCharsets.UTF_8), place(person));
    return new ProviderTicket(provider.id(), Base64.getEncoder().encodeToString(sealed));
  }

  private static String place(PersonId person) {
    return "session/" + person + "/id-token";
  }

  /** Where to send the person for it, or nothing when she came without a provider or it has no such address. */
  public Optional<URI> find(ActingPerson acting) {
    ProviderTicket ticket = acting.ticket();
    if (ticket == null) return Optional.empty();
    return Optional.ofNullable(providers.findByRegistrationId(ticket.provider())).flatMap(ProviderLogout::endpoint)
        .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint)
            .queryParam("id_token_hint", opened(ticket, acting.person()))
            .queryParam("post_logout_redirect_uri", site + "/logg-ut")
            .build()
            .toUri());
  }

  private static Optional<String> endpoint(ClientRegistration registration) {
    return Optional.ofNullable((String) registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"));
  }

  private String opened(ProviderTicket ticket, PersonId person) {
    return new String(encryption.open(Base64.getDecoder().decode(ticket.idToken()), place(person)), StandardCharsets.UTF_8);
  }
}
