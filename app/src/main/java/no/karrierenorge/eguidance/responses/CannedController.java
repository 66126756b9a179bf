package no.karrierenorge.eguidance.responses;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping ready answers, and picking them at the desk. A counsellor keeps her own, the manager those that all share. */
@Controller
class CannedController {
  static final String DESK = "/arbeid/e-veiledning";
  private static final String PATH = DESK + "/ferdigsvar";
  private static final String TEMPLATE = "eguidance/responses/canned";

  private final CannedResponses responses;
  private final CannedComposer composer;
  private final Fragments fragments;

  CannedController(CannedResponses responses, CannedComposer composer, Fragments fragments) {
    this.responses = responses;
    this.composer = composer;
    this.fragments = fragments;
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @GetMapping(PATH)
  ModelAndView all(@RequestParam(defaultValue = "") String q, ActingPerson acting, Here here) {
    return Html.page(TEMPLATE, composer.page(new CannedComposer.Shown(q, null, CannedForm.EMPTY, null), acting, here));
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @PostMapping(PATH)
  ModelAndView add(@ModelAttribute CannedForm form, ActingPerson acting, Here here) {
    return save(null, form, acting, here);
  }

  /** The answers for the desk's picker. */
  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH + "/velg")
  ResponseEntity<String> picker(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String samtale, ActingPerson acting,
      Here here) {
    var picker = composer.picker(q, ConversationId.find(samtale).orElse(null), acting.person(), here);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(fragments.of("eguidance/responses/picker", picker, here.language().orComplete()));
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @GetMapping(PATH + "/{id}")
  ModelAndView one(@PathVariable String id, ActingPerson acting, Here here) {
    CannedResponse own = own(id, acting);
    return Html.page(TEMPLATE, composer.page(new CannedComposer.Shown("", own.id(), CannedForm.of(own), null), acting, here));
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @PostMapping(PATH + "/{id}")
  ModelAndView change(@PathVariable String id, @ModelAttribute CannedForm form, ActingPerson acting, Here here) {
    return save(own(id, acting).id(), form, acting, here);
  }

  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER})
  @PostMapping(PATH + "/{id}/sletting")
  ModelAndView delete(@PathVariable String id, ActingPerson acting, Here here) {
    responses.delete(own(id, acting).id(), CannedComposer.owner(acting));
    return Html.seeOther(here, PATH);
  }

  private CannedResponse own(String id, ActingPerson acting) {
    return ClientFrame.key(id).flatMap(key -> responses.find(key, CannedComposer.owner(acting))).orElseThrow(NotFound::new);
  }

  private ModelAndView save(@Nullable UUID id, CannedForm form, ActingPerson acting, Here here) {
    Optional<String> problem = form.problemKey();
    if (problem.isPresent()) return again(new CannedComposer.Shown("", id, form, problem.get()), acting, here);
    boolean isKept = responses.save(form.response(id == null ? UUID.randomUUID() : id, CannedComposer.owner(acting)));
    return isKept ? Html.seeOther(here, PATH) : again(new CannedComposer.Shown("", id, form, "team.canned.problem.taken"), acting, here);
  }

  private ModelAndView again(CannedComposer.Shown shown, ActingPerson acting, Here here) {
    return Html.page(TEMPLATE, composer.page(shown, acting, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
