package no.karrierenorge.identity;

import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Visitor;
import no.karrierenorge.platform.page.Visitors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {
  private final People people;

  AccessConfiguration(People people) {
    this.people = people;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new AccessInterceptor(people));
  }

  @Bean
  static Visitors visitors() {
    return request -> ActingPerson.find().map(AccessConfiguration::visitor).orElse(Visitor.ANONYMOUS);
  }

  private static Visitor visitor(ActingPerson acting) {
    String name = acting.name() == null ? Text.t("login.nameless") : acting.name();
    return new Visitor(name, acting.hat() == null ? null : acting.hat().role().key(), acting.start());
  }
}
