package no.karrierenorge.eguidance.seekers;

import java.nio.charset.StandardCharsets;
import no.karrierenorge.eguidance.seekers.view.TranscriptPage;
import no.karrierenorge.platform.page.Assets;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.pdf.PdfDocuments;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The log of a conversation as text, HTML or PDF: by links on its page, and for programs by what they accept. */
@Controller
class TranscriptController {
  private static final String API = "/api/eguidance/conversations/{id}/transcript";
  private static final String TEMPLATE = "eguidance/seekers/transcript";
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final TranscriptComposer composer;
  private final Fragments fragments;
  private final PdfDocuments pdf;

  TranscriptController(TranscriptComposer composer, Fragments fragments, PdfDocuments pdf) {
    this.composer = composer;
    this.fragments = fragments;
    this.pdf = pdf;
  }

  @OpenToAll
  @GetMapping("/veiledning/chat/{id}/logg")
  ResponseEntity<byte[]> file(OwnConversation own, @RequestParam(defaultValue = "tekst") String form, Here here) {
    return switch (form) {
      case "tekst" -> text(own, here);
      case "pdf" -> pdf(own, here);
      default -> throw new NotFound();
    };
  }

  @OpenToAll
  @GetMapping(path = API, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView html(OwnConversation own, Here here) {
    return Html.page(TEMPLATE, composer.page(own, here, Assets.path("styles.css")));
  }

  @OpenToAll
  @GetMapping(path = API, produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(OwnConversation own, Here here) {
    TranscriptPage page = composer.page(own, here, PdfDocuments.STYLE);
    return answer(pdf.of(fragments.of(TEMPLATE, page, here.language())), MediaType.APPLICATION_PDF, "pdf");
  }

  @OpenToAll
  @GetMapping(path = API, produces = {MediaType.TEXT_PLAIN_VALUE, MediaType.ALL_VALUE})
  ResponseEntity<byte[]> text(OwnConversation own, Here here) {
    TranscriptPage page = composer.page(own, here, PdfDocuments.STYLE);
    return answer(TranscriptComposer.text(page).getBytes(StandardCharsets.UTF_8), TEXT, "txt");
  }

  private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String ending) {
    ContentDisposition file = ContentDisposition.attachment().filename("karrierenorge-samtale." + ending).build();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .contentType(type)
        .body(content);
  }
}
