package no.karrierenorge.identity.provider;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides who somebody is here by the ID token that a provider has signed; its signature, nonce and age are checked already. */
@Component
public class Admission implements OAuth2UserService<OidcUserRequest, OidcUser> {
  /** Asked for at a citizen's login, and the weakest that is taken. */
  static final String SUBSTANTIAL = "idporten-loa-substantial";

  private static final Set<String> LEVELS = Set.of(SUBSTANTIAL, "idporten-loa-high");

  private final People people;
  private final ProviderLogout logout;

  Admission(People people, ProviderLogout logout) {
    this.people = people;
    this.logout = logout;
  }

  @Override
  @Transactional(noRollbackFor = OAuth2AuthenticationException.class)
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    var provider = Provider.find(request.getClientRegistration().getRegistrationId()).orElseThrow();
    PersonId person = switch (provider) {
      case CITIZEN -> citizen(token);
      case STAFF -> staff(token);
    };
    return new AdmittedPerson(person, logout.ticket(provider, person, token.getTokenValue()));
  }

  private PersonId citizen(OidcIdToken token) {
    if (!LEVELS.contains(claim(token, "acr"))) throw Refusal.LEVEL.exception();
    NationalIdentityNumber number = NationalIdentityNumber.find(claim(token, "pid")).orElseThrow(Refusal.NUMBER::exception);
    PersonId person = people.admit(claim(token, "iss"), number.digits(), null);
    people.give(person, List.of(Hat.SEEKER));
    return person;
  }

  private PersonId staff(OidcIdToken token) {
    List<Hat> hats = StaffClaims.hats(token);
    String issuer = claim(token, "iss");
    if (hats.isEmpty()) throw dismissed(issuer, claim(token, "sub"));
    PersonId person = people.admit(issuer, claim(token, "sub"), token.getFullName());
    people.give(person, hats);
    return person;
  }

  /** Whoever has lost her roles at the provider loses them here, in sessions that are open elsewhere too. */
  private OAuth2AuthenticationException dismissed(String issuer, String subject) {
    people.find(issuer, subject).ifPresent(person -> people.give(person, List.of()));
    return Refusal.ROLE.exception();
  }

  private static String claim(OidcIdToken token, String name) {
    return Objects.toString(token.getClaims().get(name), "");
  }
}
