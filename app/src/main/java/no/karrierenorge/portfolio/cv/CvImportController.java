package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.cv.view.ImportPage;
import no.karrierenorge.portfolio.resume.ResumeFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a CV along from another place. */
@Controller
class CvImportController {
  private static final String PATH = Cv.PATH + "/hent";
  private static final String PAGE = "portfolio/cv/import";

  private final Keepings keepings;

  CvImportController(Keepings keepings) {
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView ask(Here here) {
    return Html.page(PAGE, page(null, here));
  }

  private static ImportPage page(@Nullable String problem, Here here) {
    return new ImportPage(CvComposer.frame(t("cv.import.title"), here), problem);
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile fil, Holder holder, HttpServletResponse response, Here here) {
    return switch (read(fil)) {
      case ResumeFile.Refused refused -> refused(refused.key(), here);
      case ResumeFile.Understood understood -> {
        SavedCv saved = SavedCv.of(here.language().orComplete(), understood.resume(), understood.unread());
        if (CvDesk.isTooLarge(saved)) yield refused("cv.import.large", here);
        yield new ModelAndView(keepings.save(holder, NewItem.of(ItemKind.CV, t("cv.import.name"), SavedCv.VERSION, saved), response, here));
      }
    };
  }

  private static ResumeFile read(@Nullable MultipartFile file) {
    if (file == null) return new ResumeFile.Refused("cv.import.empty");
    if (file.getSize() > ResumeFile.LARGEST) return new ResumeFile.Refused("cv.import.large");
    try {
      return ResumeFile.read(file.getBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ModelAndView refused(String key, Here here) {
    return Html.page(PAGE, page(key, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
