package no.karrierenorge.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** We ask a provider who somebody is and nothing more: its access tokens are dropped, where Spring Security would keep them in memory. */
@Component
class NoTokenKept implements OAuth2AuthorizedClientRepository {
  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration, Authentication principal,
      HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal, HttpServletRequest request,
      HttpServletResponse response) {
    return;
  }

  @Override
  public void removeAuthorizedClient(String registration, Authentication principal, HttpServletRequest request,
      HttpServletResponse response) {
    return;
  }
}
