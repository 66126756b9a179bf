package no.karrierenorge.identity.login;

import no.karrierenorge.identity.provider.Admission;
import no.karrierenorge.identity.provider.ProviderRequests;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.stereotype.Component;

/** Login by OpenID Connect, put together of our own parts. */
@Component
class ProviderLogin implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {
  private final ProviderRequests requests;
  private final Admission admission;
  private final Welcome welcome;

  ProviderLogin(ProviderRequests requests, Admission admission, Welcome welcome) {
    this.requests = requests;
    this.admission = admission;
    this.welcome = welcome;
  }

  @Override
  public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
    login.loginPage("/logg-inn")
        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(admission))
        .successHandler(welcome)
        .failureHandler(welcome);
  }
}
