package no.karrierenorge.identity.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.provider.Providers;
import no.karrierenorge.platform.web.LanguageFilter;
import no.karrierenorge.platform.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.util.UriUtils;

/**
 * The outer door. Whatever begins with {@code /min-side} or {@code /arbeid} asks who it is before it says whether it exists; what a
 * person may see behind it is decided by the rule of each controller method. What lies under {@code /api} is opened by a token and not by
 * a cookie, takes JSON only and looks at the origin, so no form of another site can use it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String[] BEHIND_THE_DOOR = {"/min-side", "/min-side/**", "/arbeid", "/arbeid/**"};

  @Bean
  SecurityFilterChain security(HttpSecurity http, Clock clock, Providers providers, ProviderLogin providerLogin) throws Exception {
    if (!providers.all().isEmpty()) http.oauth2Login(providerLogin);
    http.authorizeHttpRequests(requests -> requests
        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
        .requestMatchers(BEHIND_THE_DOOR).access((authentication, request) -> new AuthorizationDecision(ActingPerson.find().isPresent()))
        .anyRequest().permitAll());
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));
    http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(SecurityConfiguration::askWho));
    http.addFilterBefore(new LongSessions(clock), AuthorizationFilter.class);
    http.requestCache(cache -> cache.disable());
    http.logout(logout -> logout.disable());
    http.headers(headers -> {
      headers.defaultsDisabled();
      SecurityHeaders.ALL.forEach((name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value)));
    });
    return http.build();
  }

  /** No measuring of each filter: nobody looks at that, and it was a tenth of the work of a short request. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  private static void askWho(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wanted = UriUtils.encode(LanguageFilter.pathOf(request) + query, StandardCharsets.UTF_8);
    response.sendRedirect(LanguageFilter.languageOf(request).orComplete().at("/logg-inn") + "?til=" + wanted);
  }
}
