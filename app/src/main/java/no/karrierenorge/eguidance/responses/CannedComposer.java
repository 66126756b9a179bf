package no.karrierenorge.eguidance.responses;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.responses.view.CannedPage;
import no.karrierenorge.eguidance.responses.view.Picker;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the ready answers. */
@Component
class CannedComposer {
  private static final int PICKED = 12;

  private final CannedResponses responses;
  private final Variables variables;

  CannedComposer(CannedResponses responses, Variables variables) {
    this.responses = responses;
    this.variables = variables;
  }

  /** Who owns what she writes: the manager writes for all. */
  static @Nullable PersonId owner(ActingPerson acting) {
    return isManager(acting) ? null : acting.person();
  }

  private static boolean isManager(ActingPerson acting) {
    return acting.hat() != null && acting.hat().role() == Role.SERVICE_MANAGER;
  }

  /** @param id of the one that is changed, or nothing; {@code problemKey} what is wrong with the form, or nothing */
  record Shown(String asked, @Nullable UUID id, CannedForm form, @Nullable String problemKey) {}

  CannedPage page(Shown shown, ActingPerson acting, Here here) {
    PersonId owner = owner(acting);
    List<CannedResponse> found = new Finding(shown.asked(), here.language()).in(responses.usableBy(acting.person()));
    List<CannedPage.Row> rows = found.stream()
        .filter(one -> !isManager(acting) || one.owner() == null)
        .map(one -> new CannedPage.Row(one.id().toString(), one.language().ownName(), one.shortcut(), one.title(), one.body(),
            one.owner() == null, owner == null ? one.owner() == null : owner.equals(one.owner())))
        .toList();
    CannedForm form = shown.form();
    return new CannedPage(here.frame(t("team.canned"), t("team.canned.description")).at(new Crumb(t("team.desk"), CannedController.DESK)).personal(),
        here.csrf().get(), isManager(acting), shown.asked(), rows,
        new CannedPage.Form(shown.id() == null ? null : shown.id().toString(), form.sprak() == null ? "nb" : form.sprak(), form.shortcut(),
            form.title(), form.body(), shown.problemKey()), Variables.NAMES);
  }

  Picker picker(String asked, @Nullable ConversationId conversation, PersonId counsellor, Here here) {
    Language language = variables.language(conversation, counsellor, here.language());
    Map<String, String> values = variables.of(conversation, counsellor);
    return new Picker(asked, new Finding(asked, language).in(responses.usableBy(counsellor)).stream()
        .limit(PICKED)
        .map(one -> new Picker.Ready(one.shortcut(), one.title(), one.language() == language ? "" : one.language().ownName(),
            Variables.fill(one.body(), values)))
        .toList());
  }
}
