package no.karrierenorge.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class LongSessionsTest {
  private static final Instant LOGIN = Instant.parse("2026-11-20T07:00:00Z");

  @AfterEach
  void leave() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest
  @CsvSource({"PT9H59M,true", "PT10H1M,false"})
  void aSessionEndsAfterAWorkingDayHoweverBusyItIs(Duration later, boolean goesOn) throws Exception {
    var acting = new ActingPerson(new PersonId(UUID.randomUUID()), "Amina Yusuf", Hat.SEEKER, LOGIN, null);
    SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(acting, null, List.of()));
    var session = new MockHttpSession();
    var request = new MockHttpServletRequest();
    request.setSession(session);

    new LongSessions(Clock.fixed(LOGIN.plus(later), ZoneOffset.UTC)).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

    assertThat(ActingPerson.find().isPresent()).isEqualTo(goesOn);
    assertThat(session.isInvalid()).isEqualTo(!goesOn);
  }
}
