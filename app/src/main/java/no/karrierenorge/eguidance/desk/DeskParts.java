package no.karrierenorge.eguidance.desk;

import java.util.List;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parts of the screen that its script asks for anew: the same templates as at the first paint. */
@Controller
class DeskParts {
  private final DeskComposer composer;
  private final Fragments fragments;
  private final Duty duty;

  DeskParts(DeskComposer composer, Fragments fragments, Duty duty) {
    this.composer = composer;
    this.fragments = fragments;
    this.duty = duty;
  }

  /** @param open the conversation that stands open: marked in the list, and not opened by this */
  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(DeskComposer.PATH + "/lister")
  ResponseEntity<String> lists(@RequestParam(required = false) @Nullable String open, ActingPerson acting, Here here) {
    duty.areHere(List.of(acting.person()));
    return part("eguidance/desk/lists", composer.lists(acting.person(), open, here), here);
  }

  /** @param lang the seeker's language */
  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(DeskComposer.PATH + "/sok")
  ResponseEntity<String> finds(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "nb") String lang, Here here) {
    return part("eguidance/desk/finds", composer.finds(q, Language.ofPath("/" + lang), here), here);
  }

  private ResponseEntity<String> part(String template, Object part, Here here) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(fragments.of(template, part, here.language().orComplete()));
  }
}
