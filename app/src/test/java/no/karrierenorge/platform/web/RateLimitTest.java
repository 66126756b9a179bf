package no.karrierenorge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {
  private static final String SCHOOL = "192.0.2.17";

  private Instant now = Instant.parse("2026-11-20T12:00:00Z");
  private RateLimitFilter limits;
  private CallerKey callers;

  @BeforeEach
  void makeLimits() {
    Clock clock = new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
    limits = new RateLimitFilter(clock);
    callers = new CallerKey(clock);
  }

  @Test
  void aClassThatLogsInAtOnceIsLetInAndAProgramIsNot() throws Exception {
    for (int i = 0; i < RateLimitFilter.LOGINS_PER_MINUTE; i++) assertThat(login(SCHOOL).getStatus()).isEqualTo(200);

    var refused = login(SCHOOL);

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(login("192.0.2.18").getStatus()).isEqualTo(200);
    assertThat(visit(SCHOOL, null).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/veiledning/sporsmal/svar", "/nn/veiledning/sporsmal/svar"})
  void aProgramThatTriesReferenceCodesIsStopped(String path) throws Exception {
    for (int i = 0; i < RateLimitFilter.ENQUIRIES_PER_MINUTE; i++) assertThat(post(SCHOOL, path).getStatus()).isEqualTo(200);

    assertThat(post(SCHOOL, path).getStatus()).isEqualTo(429);
    assertThat(visit(SCHOOL, null).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kode", "/min-side/kode", "/kode/send"})
  void aProgramThatTriesCodesOfFoldersIsStopped(String path) throws Exception {
    for (int i = 0; i < RateLimitFilter.ENQUIRIES_PER_MINUTE; i++) assertThat(post(SCHOOL, path).getStatus()).isEqualTo(200);

    assertThat(post(SCHOOL, path).getStatus()).isEqualTo(429);
  }

  @Test
  void aWholeSchoolJoinsItsClassesAndAProgramThatTriesTheirCodesIsStopped() throws Exception {
    for (int i = 0; i < RateLimitFilter.CLASSES_PER_MINUTE; i++) assertThat(post(SCHOOL, "/verktoy/klasse").getStatus()).isEqualTo(200);

    assertThat(post(SCHOOL, "/en/verktoy/klasse").getStatus()).isEqualTo(429);
    assertThat(visit(SCHOOL, null).getStatus()).isEqualTo(200);
  }

  @Test
  void whoeverWaitsIsLetInAgain() throws Exception {
    for (int i = 0; i <= RateLimitFilter.LOGINS_PER_MINUTE; i++) login(SCHOOL);

    now = now.plus(Duration.ofSeconds(1));

    assertThat(login(SCHOOL).getStatus()).isEqualTo(200);
  }

  @Test
  void aWholeNetworkOfTheNewKindIsOneCaller() {
    assertThat(key("2001:db8:1:2::1", null)).isPresent().isEqualTo(key("2001:db8:1:2:ffff::9", null));
    assertThat(key("2001:db8:1:3::1", null)).isNotEqualTo(key("2001:db8:1:2::1", null));
  }

  @Test
  void behindAProxyTheCallerIsWhomTheProxySaw() {
    assertThat(key("127.0.0.1", "203.0.113.9, " + SCHOOL)).isEqualTo(key(SCHOOL, null));
  }

  @Test
  void nobodyEscapesByAHeaderOfHerOwn() {
    assertThat(key(SCHOOL, "203.0.113.9")).isEqualTo(key(SCHOOL, null));
  }

  @Test
  void theOperatorsOwnMachineIsNotCounted() {
    assertThat(key("127.0.0.1", null)).isEmpty();
    assertThat(key("::1", null)).isEmpty();
  }

  @Test
  void theNameOfACallerHoldsNoAddressAndChangesEachDay() {
    String today = key(SCHOOL, null).orElseThrow();

    now = now.plus(Duration.ofDays(1));

    assertThat(today).doesNotContain("192").isNotEqualTo(key(SCHOOL, null).orElseThrow());
  }

  private MockHttpServletResponse login(String address) throws Exception {
    return post(address, "/logg-inn/demo");
  }

  private MockHttpServletResponse post(String address, String path) throws Exception {
    return send(new MockHttpServletRequest("POST", path), address, null);
  }

  private MockHttpServletResponse visit(String address, @Nullable String forwarded) throws Exception {
    return send(new MockHttpServletRequest("GET", "/yrker"), address, forwarded);
  }

  private Optional<String> key(String address, @Nullable String forwarded) {
    return callers.find(from(new MockHttpServletRequest(), address, forwarded));
  }

  private MockHttpServletResponse send(MockHttpServletRequest request, String address, @Nullable String forwarded) throws Exception {
    var response = new MockHttpServletResponse();
    limits.doFilter(from(request, address, forwarded), response, new MockFilterChain());
    return response;
  }

  private static MockHttpServletRequest from(MockHttpServletRequest request, String address, @Nullable String forwarded) {
    request.setRemoteAddr(address);
    if (forwarded != null) request.addHeader("X-Forwarded-For", forwarded);
    return request;
  }
}
