package no.karrierenorge.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private final List<HandlerMethodArgumentResolver> ownArguments;
  private final PersonLimit personLimit;

  WebConfiguration(List<HandlerMethodArgumentResolver> ownArguments, PersonLimit personLimit) {
    this.ownArguments = ownArguments;
    this.personLimit = personLimit;
  }

  /** Assets are left out: one page asks for several. An error page is the answer to a request that is counted already. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(personLimit).excludePathPatterns("/assets/**", "/error").order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(ownArguments);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
    registry.addResourceHandler("/favicon.svg", "/preview.png")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
  }
}
