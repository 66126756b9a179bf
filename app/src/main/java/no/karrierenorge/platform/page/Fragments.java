package no.karrierenorge.platform.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** Renders a part of a page by itself, for pushing it to a page that stands open: the same template as at the first paint. */
@Component
public class Fragments {
  private final TemplateEngine templates;

  Fragments(TemplateEngine templates) {
    this.templates = templates;
  }

  /** @param template without ending, such as {@code eguidance/line}; {@code part} is the one thing it is given */
  public String of(String template, Object part, Language language) {
    return Text.in(language, () -> {
      var html = new StringOutput();
      templates.render(template + ".jte", part, html);
      return html.toString();
    });
  }
}
