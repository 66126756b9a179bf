package no.karrierenorge.identity;

import no.karrierenorge.platform.page.Visitor;
import no.karrierenorge.platform.page.Visitors;
import no.karrierenorge.platform.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    http.headers(headers -> {
      headers.defaultsDisabled();
      SecurityHeaders.ALL.forEach((name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value)));
    });
    return http.build();
  }

  @Bean
  Visitors visitors() {
    return request -> Visitor.ANONYMOUS;
  }
}
