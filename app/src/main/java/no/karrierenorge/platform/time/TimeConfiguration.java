package no.karrierenorge.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
  /** The only source of "now": tests set their own. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
