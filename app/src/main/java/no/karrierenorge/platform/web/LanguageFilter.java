package no.karrierenorge.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the language off the path before anything else looks at it: {@code /en/yrker} is {@code /yrker} in English. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class LanguageFilter extends OncePerRequestFilter {
  private static final String LANGUAGE = LanguageFilter.class.getName() + ".language";
  private static final String PATH = LanguageFilter.class.getName() + ".path";

  public static Language languageOf(HttpServletRequest request) {
    return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.NB;
  }

  /** The path without the language, as it arrived: an error page keeps the address that failed. */
  public static String pathOf(HttpServletRequest request) {
    return request.getAttribute(PATH) instanceof String path ? path : request.getRequestURI();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
    Language language = isError ? languageOf(request) : Language.ofPath(request.getRequestURI());
    String path = isError ? request.getRequestURI() : language.pathWithout(request.getRequestURI());
    request.setAttribute(LANGUAGE, language);
    if (!isError) request.setAttribute(PATH, path);
    HttpServletRequest passedOn = isError || language == Language.NB ? request : new WithoutPrefix(request, path);
    try {
      Text.in(language, () -> {
        chain.doFilter(passedOn, response);
        return language;
      });
    } catch (ServletException | IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  /** An error page has a language too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static final class WithoutPrefix extends HttpServletRequestWrapper {
    private final String path;

    WithoutPrefix(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public StringBuffer getRequestURL() {
      String url = super.getRequestURL().toString();
      return new StringBuffer(url.substring(0, url.length() - super.getRequestURI().length())).append(path);
    }
  }
}
