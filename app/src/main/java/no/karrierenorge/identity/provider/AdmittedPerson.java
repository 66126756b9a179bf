package no.karrierenorge.identity.provider;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.karrierenorge.identity.ActingPerson.ProviderTicket;
import no.karrierenorge.identity.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody a provider vouches for and whom we know or have just got to know. It is given to Spring Security in place of its own user, and
 * holds none of the claims: they name a citizen by number, and what Spring Security holds goes into the session.
 */
public record AdmittedPerson(PersonId person, ProviderTicket ticket) implements OidcUser {
  @Serial private static final long serialVersionUID = 1;

  @Override
  public String getName() {
    return person.toString();
  }

  @Override
  public Map<String, Object> getClaims() {
    return Map.of();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public OidcUserInfo getUserInfo() {
    return new OidcUserInfo(Map.of("sub", getName()));
  }

  @Override
  public OidcIdToken getIdToken() {
    return OidcIdToken.withTokenValue("not kept").subject(getName()).build();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
