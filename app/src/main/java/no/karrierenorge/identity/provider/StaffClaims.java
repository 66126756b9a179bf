package no.karrierenorge.identity.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.Organisation;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * What the staff's provider says of somebody's work: the claim {@code organisations}, a list of objects with {@code kind}, {@code id},
 * {@code name}, {@code county} and {@code roles} (docs/configuration.md). What we do not know is left out; nobody becomes a seeker here.
 */
final class StaffClaims {
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST_NAME = 200;

  private StaffClaims() {}

  static List<Hat> hats(OidcIdToken token) {
    return objects(token.getClaims().get("organisations")).flatMap(StaffClaims::hats).distinct().toList();
  }

  private static Stream<Hat> hats(Map<?, ?> claim) {
    return organisation(claim).stream().flatMap(organisation -> roles(claim).map(role -> new Hat(role, organisation)));
  }

  private static Optional<Organisation> organisation(Map<?, ?> claim) {
    String slug = text(claim, "id");
    String name = text(claim, "name");
    if (!slug.matches(SLUG) || name.isBlank() || name.length() > LONGEST_NAME) return Optional.empty();
    String county = text(claim, "county");
    return Arrays.stream(Organisation.Kind.values())
        .filter(kind -> kind.word().equals(text(claim, "kind")))
        .findFirst()
        .map(kind -> new Organisation(kind, slug, name, county.isEmpty() ? null : county));
  }

  private static Stream<Role> roles(Map<?, ?> claim) {
    List<?> words = claim.get("roles") instanceof List<?> list ? list : List.of();
    return Arrays.stream(Role.values()).filter(role -> role != Role.SEEKER && words.contains(role.word()));
  }

  private static Stream<Map<?, ?>> objects(@Nullable Object claim) {
    return claim instanceof List<?> list ? list.stream().filter(Map.class::isInstance).map(element -> (Map<?, ?>) element) : Stream.empty();
  }

  private static String text(Map<?, ?> claim, String name) {
    return Objects.toString(claim.get(name), "");
  }
}
