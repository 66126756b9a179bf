package no.karrierenorge.portfolio.cv;

import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The order of entries: up, down, out, and back again. */
@Controller
class CvOrderController {
  private static final String CV = Cv.PATH + "/{id}";

  private final CvDesk desk;

  CvOrderController(CvDesk desk) {
    this.desk = desk;
  }

  /** @param vei {@code opp} or {@code ned} */
  @OpenToAll
  @PostMapping(CV + "/flytting")
  ModelAndView move(@ModelAttribute EntryAddress at, @RequestParam(defaultValue = "ned") String vei, Holder holder, Here here) {
    desk.find(holder, at.id());
    return at(at, desk.move(holder, at.id(), at.spot(), vei.equals("opp") ? -1 : 1), "#" + at.section().word(), here);
  }

  @OpenToAll
  @PostMapping(CV + "/sletting")
  ModelAndView remove(@ModelAttribute EntryAddress at, Holder holder, Here here) {
    desk.find(holder, at.id());
    return at(at, desk.remove(holder, at.id(), at.spot()), "#angre", here);
  }

  private static ModelAndView at(EntryAddress at, Edited edited, String end, Here here) {
    return Html.seeOther(here, Cv.PATH + "/" + at.id() + (edited instanceof Edited.Overtaken ? "?melding=endret" : "") + end);
  }

  @OpenToAll
  @PostMapping(CV + "/angre")
  ModelAndView putBack(@PathVariable String id, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    return Html.seeOther(here, cv.path() + "?melding=" + (desk.putBack(holder, id) instanceof Edited.Done ? "tilbake" : "endret"));
  }
}
