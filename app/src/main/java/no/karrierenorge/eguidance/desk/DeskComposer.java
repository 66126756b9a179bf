package no.karrierenorge.eguidance.desk;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.desk.view.DeskPage;
import no.karrierenorge.eguidance.desk.view.Finds;
import no.karrierenorge.eguidance.desk.view.Lists;
import no.karrierenorge.eguidance.desk.view.Talk;
import no.karrierenorge.eguidance.wrapup.RegistrationForm;
import no.karrierenorge.eguidance.wrapup.WrapUpComposer;
import no.karrierenorge.eguidance.wrapup.view.WrapUp;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.search.SitePage;
import no.karrierenorge.search.SiteSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the counsellors' screen. */
@Component
class DeskComposer {
  static final String PATH = "/arbeid/e-veiledning";
  private static final int FINDS = 6;

  private final ListsComposer lists;
  private final TalkComposer talks;
  private final WrapUpComposer wrapUps;
  private final SiteSearch search;
  private final Conversations conversations;

  DeskComposer(ListsComposer lists, TalkComposer talks, WrapUpComposer wrapUps, SiteSearch search, Conversations conversations) {
    this.lists = lists;
    this.talks = talks;
    this.wrapUps = wrapUps;
    this.search = search;
    this.conversations = conversations;
  }

  /**
   * What the screen is to show beside its lists.
   *
   * @param open the conversation that stands open, or nothing
   * @param asked what is looked for on the site
   */
  record Shown(@Nullable Conversation open, String asked, @Nullable String noticeKey, @Nullable String problemKey, RegistrationForm form) {
    static Shown of(@Nullable Conversation open, String asked, @Nullable String noticeKey) {
      return new Shown(open, asked, noticeKey, null, RegistrationForm.EMPTY);
    }
  }

  DeskPage of(Shown shown, PersonId counsellor, Here here) {
    Conversation open = shown.open();
    String csrf = here.csrf().get();
    Talk talk = open == null ? null : talks.of(open, counsellor);
    WrapUp form = open != null && open.isOver() && !conversations.isPlayed(open.id()) ? wrapUps.of(open, shown.form(), shown.problemKey()) : null;
    return new DeskPage(here.frame(t("desk.title"), t("desk.description")).personal(), csrf, shown.noticeKey(),
        lists(counsellor, open == null ? null : open.id().toString(), here), talk, form,
        finds(shown.asked(), open == null ? here.language() : open.language(), here));
  }

  /** @param open the id of the conversation that stands open, or nothing */
  Lists lists(PersonId counsellor, @Nullable String open, Here here) {
    return lists.of(counsellor, open, base(here), here.csrf().get());
  }

  /** Pages of the site in the seeker's language, with the addresses that are sent to her. */
  Finds finds(String asked, Language reader, Here here) {
    var found = new ArrayList<Finds.Found>();
    for (SitePage page : search.find(asked, reader, FINDS)) {
      found.add(new Finds.Found(found.size() + 1, page.title(), page.kindKey(), page.under(), page.path(), here.site() + page.path()));
    }
    return new Finds(asked, List.copyOf(found));
  }

  private static String base(Here here) {
    return here.language().orComplete().at(PATH);
  }
}
