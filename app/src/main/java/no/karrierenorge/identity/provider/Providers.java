package no.karrierenorge.identity.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The providers that the settings name. Each is asked for its addresses at the first login, so that a provider away delays no start. */
@Component
public class Providers implements ClientRegistrationRepository {
  private final Environment settings;
  private final String site;
  private final Map<Provider, ClientRegistration> registrations = new ConcurrentHashMap<>();

  Providers(Environment settings, @Value("${karriere.public-url}") String site) {
    this.settings = settings;
    this.site = site;
  }

  /** Those that are set; with none there is only the demo's login. */
  public List<Provider> all() {
    return Arrays.stream(Provider.values()).filter(provider -> !setting(provider, "issuer").isBlank()).toList();
  }

  public Optional<Provider> find(String id) {
    return Provider.find(id).filter(all()::contains);
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return find(id).map(provider -> registrations.computeIfAbsent(provider, this::ask)).orElse(null);
  }

  private ClientRegistration ask(Provider provider) {
    return ClientRegistrations.fromIssuerLocation(setting(provider, "issuer"))
        .registrationId(provider.id())
        .clientId(setting(provider, "client-id"))
        .clientSecret(setting(provider, "client-secret"))
        .redirectUri(site + "/login/oauth2/code/" + provider.id())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .scope("openid", "profile")
        .build();
  }

  private String setting(Provider provider, String name) {
    return settings.getProperty("karriere.oidc." + provider.id() + "." + name, "");
  }
}
