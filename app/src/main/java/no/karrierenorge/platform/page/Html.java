package no.karrierenorge.platform.page;

import no.karrierenorge.platform.language.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What controllers answer with: a template and the one page it is given. */
public final class Html {
  static final String PAGE = "page";

  private Html() {}

  public static ModelAndView page(String template, PageView page) {
    return new ModelAndView(template, PAGE, page);
  }

  public static ModelAndView page(String template, PageView page, HttpStatus status) {
    ModelAndView html = page(template, page);
    html.setStatus(status);
    return html;
  }

  /** Sends the reader on to a path in her language. */
  public static ModelAndView seeOther(Here here, String path) {
    return seeOther(here.language(), path);
  }

  /** Sends the reader on to a path in a language she has chosen. */
  public static ModelAndView seeOther(Language language, String path) {
    return new ModelAndView("redirect:" + language.orComplete().at(path));
  }
}
