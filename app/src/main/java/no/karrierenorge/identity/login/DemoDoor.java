package no.karrierenorge.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.startup.Demo;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The demo's login without a password. It exists only on a platform that no other machine can reach: bound to a loopback address, without
 * a provider, asked by a local name, and not through a proxy. A page elsewhere that points its own name at this machine fails by its name.
 */
@Component
class DemoDoor {
  private static final String ISSUER = "demo";
  private static final Pattern LOCAL_NAME = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");
  private static final List<DemoPerson> EVERYBODY = read();

  private final People people;
  private final boolean possible;

  DemoDoor(People people, Demo demo) {
    this.people = people;
    this.possible = demo.isOn();
  }

  private static List<DemoPerson> read() {
    try (InputStream file = DemoDoor.class.getResourceAsStream("/identity/demo-people.yaml")) {
      return YAMLMapper.builder().build().readValue(file, new TypeReference<List<DemoPerson>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isOpenFor(HttpServletRequest request) {
    String host = request.getHeader("Host");
    return possible && host != null && LOCAL_NAME.matcher(host).matches() && !isForwarded(request);
  }

  private static boolean isForwarded(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
  }

  List<DemoPerson> everybody() {
    return EVERYBODY;
  }

  /** The demo person of this key as a person of the platform, with her roles, or nothing when there is none. */
  Optional<PersonId> find(String key) {
    return EVERYBODY.stream().filter(person -> person.key().equals(key)).findFirst().map(this::admit);
  }

  private PersonId admit(DemoPerson demo) {
    PersonId person = people.admit(ISSUER, demo.key(), demo.name());
    people.give(person, demo.allHats());
    return person;
  }
}
