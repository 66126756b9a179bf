package no.karrierenorge.platform.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import no.karrierenorge.platform.language.Text;
import org.springframework.web.servlet.view.AbstractTemplateView;

/** Renders a page's template in the page's language, and keeps the bytes where everybody may have them. */
final class TemplateView extends AbstractTemplateView {
  private final TemplateEngine templates;
  private final PublicPages kept;

  TemplateView(TemplateEngine templates, PublicPages kept) {
    this.templates = templates;
    this.kept = kept;
  }

  @Override
  public boolean checkResource(Locale locale) {
    return templates.hasTemplate(template());
  }

  private String template() {
    String url = getUrl();
    if (url == null) throw new IllegalStateException("a view without a template");
    return url;
  }

  @Override
  protected void renderMergedTemplateModel(Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!(model.get(Html.PAGE) instanceof PageView page)) throw new IllegalStateException(template() + " was given no page");
    byte[] html = render(page);
    response.setContentType("text/html;charset=UTF-8");
    kept.answer(request, response, page.frame(), html);
  }

  private byte[] render(PageView page) throws IOException {
    return Text.in(page.frame().language(), () -> {
      var output = new Utf8ByteOutput();
      templates.render(template(), page, output);
      var bytes = new ByteArrayOutputStream(output.getContentLength());
      output.writeTo(bytes);
      return bytes.toByteArray();
    });
  }
}
