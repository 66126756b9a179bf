package no.karrierenorge.portal.operations;

import java.util.List;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Importing real data in the browser: files from the reader's machine, or from the installation's data folder. */
@Controller
class ImportController {
  private static final String PAGE = "portal/operations/import";
  private static final String PATH = "/arbeid/drift/import";

  private final ImportDesk desk;
  private final ImportComposer composer;

  ImportController(ImportDesk desk, ImportComposer composer) {
    this.desk = desk;
    this.composer = composer;
  }

  @ForRoles(Role.ADMINISTRATOR)
  @GetMapping(PATH)
  ModelAndView imports(Here here) {
    return Html.page(PAGE, composer.of(here));
  }

  /** @param form {@code kind}, and a {@code path} for each file of the data folder; a map, since a list would be parted at commas */
  @ForRoles(Role.ADMINISTRATOR)
  @PostMapping(PATH)
  ModelAndView begin(@RequestParam MultiValueMap<String, String> form, @RequestParam(required = false) List<MultipartFile> upload,
      ActingPerson acting, Here here) {
    String kind = form.getFirst("kind");
    var ordered = new ImportDesk.Order(kind == null ? "" : kind, form.getOrDefault("path", List.of()), upload == null ? List.of() : upload);
    return switch (desk.begin(ordered, acting)) {
      case BEGUN -> Html.seeOther(here, PATH);
      case NO_FILE -> refused(here, ordered, "import.problem.no-file");
      case NO_KIND -> refused(here, ordered, "import.problem.no-kind");
      case BUSY -> refused(here, ordered, "import.problem.busy");
    };
  }

  private ModelAndView refused(Here here, ImportDesk.Order order, String problemKey) {
    return Html.page(PAGE, composer.of(here, order.kind(), problemKey), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
