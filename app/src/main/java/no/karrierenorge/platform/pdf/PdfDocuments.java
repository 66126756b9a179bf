package no.karrierenorge.platform.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Makes PDF of HTML that is well-formed XML, has a language, a title and a description, and names one of ours as its only style
 * sheet. Nothing is fetched: whatever else a document names is as if it were not there.
 */
@Component
public class PdfDocuments {
  /** The address under which a document names its style sheet. */
  public static final String STYLE = "kn:document.css";

  private static final Pattern SHEET = Pattern.compile("kn:([a-z]+\\.css)");
  private static final String FAMILY = "DejaVu Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** The address of another style sheet that is shipped beside it, such as {@code cv}. */
  public static String style(String name) {
    return "kn:" + name + ".css";
  }

  public byte[] of(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(xhtml, null);
    builder.usePdfUaAccessibility(true);
    builder.useProtocolsStreamImplementation(Shipped::new, "kn", "http", "https", "file", "jar", "data");
    builder.useFont(() -> resource("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> resource("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return pdf.toByteArray();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(PdfDocuments.class.getResourceAsStream("/pdf/" + name), name);
  }

  /** What an address in a document leads to: a style sheet of ours, or nothing. */
  private record Shipped(String address) implements FSStream {
    @Override
    public InputStream getStream() {
      Matcher sheet = SHEET.matcher(address);
      return sheet.matches() ? resource(sheet.group(1)) : InputStream.nullInputStream();
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
