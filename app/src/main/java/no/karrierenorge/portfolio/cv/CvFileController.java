package no.karrierenorge.portfolio.cv;

import java.nio.charset.StandardCharsets;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.pdf.PdfDocuments;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.cv.view.SheetPage;
import no.karrierenorge.portfolio.resume.Resume;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** A CV to look at and to take along. */
@Controller
class CvFileController {
  private static final String CV = Cv.PATH + "/{id}";
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final MediaType WORD = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final CvDesk desk;
  private final SheetComposer sheets;
  private final Fragments fragments;
  private final PdfDocuments pdf;

  CvFileController(CvDesk desk, SheetComposer sheets, Fragments fragments, PdfDocuments pdf) {
    this.desk = desk;
    this.sheets = sheets;
    this.fragments = fragments;
    this.pdf = pdf;
  }

  /**
   * Which file is wanted.
   *
   * @param form {@code pdf}, {@code word}, {@code tekst} or {@code json}
   * @param anonym {@code ja} for the version that does not say who it is about
   */
  record Wanted(@Nullable String form, @Nullable String anonym) {
    boolean isAnonymous() {
      return "ja".equals(anonym);
    }

    String name(String ending) {
      return (isAnonymous() ? "cv-anonym." : "cv.") + ending;
    }
  }

  @OpenToAll
  @GetMapping(CV + "/visning")
  ModelAndView look(@PathVariable String id, @ModelAttribute Wanted wanted, Holder holder, Here here) {
    return sheets.shown(desk.find(holder, id), wanted.isAnonymous(), here);
  }

  @OpenToAll
  @GetMapping(CV + "/fil")
  ResponseEntity<byte[]> file(@PathVariable String id, @ModelAttribute Wanted wanted, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    SheetPage sheet = sheets.of(cv, wanted.isAnonymous(), PdfDocuments.style("cv"), here);
    return switch (wanted.form() == null ? "" : wanted.form()) {
      case "pdf" -> answer(pdf.of(fragments.of(SheetComposer.TEMPLATE, sheet, cv.language())), MediaType.APPLICATION_PDF, wanted.name("pdf"));
      case "word" -> answer(WordDocument.of(sheet), WORD, wanted.name("docx"));
      case "tekst" -> answer(SheetText.of(sheet).getBytes(StandardCharsets.UTF_8), TEXT, wanted.name("txt"));
      case "json" -> answer(json(cv, wanted), MediaType.APPLICATION_JSON, wanted.name("json"));
      default -> throw new NotFound();
    };
  }

  private byte[] json(Cv cv, Wanted wanted) {
    Resume resume = wanted.isAnonymous() ? sheets.anonymised(cv).resume() : cv.resume();
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(resume.json());
  }

  private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .contentType(type)
        .body(content);
  }
}
