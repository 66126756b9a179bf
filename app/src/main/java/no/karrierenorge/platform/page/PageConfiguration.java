package no.karrierenorge.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  private final PublicPages pages;

  PageConfiguration(PublicPages pages) {
    this.pages = pages;
  }

  @EventListener
  void forgetKeptPages(ContentChanged changed) {
    pages.forget();
  }

  /** Compiled into the release; read from the sources while somebody works on them. */
  @Bean
  TemplateEngine templates(@Value("${karriere.dev}") boolean dev) {
    ClassLoader loader = PageConfiguration.class.getClassLoader();
    if (!dev) return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "gg.jte.generated.precompiled");
    return TemplateEngine.create(new DirectoryCodeResolver(Path.of("app/src/main/jte")), Path.of("app/target/jte-dev"), ContentType.Html,
        loader);
  }

  @Bean
  ViewResolver templateViews(TemplateEngine templates) {
    var resolver = new TemplateViewResolver(templates, pages);
    resolver.setSuffix(".jte");
    resolver.setExposeRequestAttributes(false);
    resolver.setOrder(1);
    return resolver;
  }

  /** Nothing is answered from kept bytes while templates change. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> publicPageValve(@Value("${karriere.dev}") boolean dev) {
    return tomcat -> {
      if (!dev) tomcat.addEngineValves(new PublicPageValve(pages));
    };
  }

  private static final class TemplateViewResolver extends AbstractTemplateViewResolver {
    private final TemplateEngine templates;
    private final PublicPages pages;

    TemplateViewResolver(TemplateEngine templates, PublicPages pages) {
      this.templates = templates;
      this.pages = pages;
      setViewClass(requiredViewClass());
    }

    @Override
    protected Class<?> requiredViewClass() {
      return TemplateView.class;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
      return new TemplateView(templates, pages);
    }
  }
}
