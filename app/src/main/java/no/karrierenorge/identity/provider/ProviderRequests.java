package no.karrierenorge.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import no.karrierenorge.platform.web.LanguageFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What we ask a provider: state, nonce and proof key as Spring Security makes them, the reader's language, for citizens the level. */
@Component
public class ProviderRequests implements OAuth2AuthorizationRequestResolver {
  private final DefaultOAuth2AuthorizationRequestResolver resolver;

  ProviderRequests(Providers providers) {
    this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return completed(resolver.resolve(request), request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
    return completed(resolver.resolve(request, registration), request);
  }

  private static @Nullable OAuth2AuthorizationRequest completed(@Nullable OAuth2AuthorizationRequest made, HttpServletRequest request) {
    if (made == null) return null;
    boolean citizen = Provider.CITIZEN.id().equals(made.getAttribute("registration_id"));
    return OAuth2AuthorizationRequest.from(made)
        .additionalParameters(more -> {
          more.put("ui_locales", LanguageFilter.languageOf(request).tag());
          if (citizen) more.put("acr_values", Admission.SUBSTANTIAL);
        })
        .build();
  }
}
