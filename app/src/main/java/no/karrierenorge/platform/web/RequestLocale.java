package no.karrierenorge.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The locale follows the language in the address, never the browser's wish: a page is the same for everybody. */
@Component("localeResolver")
class RequestLocale implements LocaleResolver {
  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return Locale.forLanguageTag(LanguageFilter.languageOf(request).tag());
  }

  @Override
  public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is part of the address");
  }
}
