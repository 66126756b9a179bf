package no.karrierenorge.eguidance.service;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.service.view.CounsellorsPage;
import no.karrierenorge.eguidance.service.view.CounsellorsPage.Choice;
import no.karrierenorge.eguidance.service.view.CounsellorsPage.Entry;
import no.karrierenorge.eguidance.service.view.CounsellorsPage.Row;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of those who answer together. */
@Component
class CounsellorComposer {
  private final Team team;

  CounsellorComposer(Team team) {
    this.team = team;
  }

  /** @param person whose entry is open, or nobody's */
  CounsellorsPage of(Here here, @Nullable UUID person, boolean saved) {
    List<Team.Counsellor> everybody = team.everybody();
    Team.Counsellor chosen = person == null ? null
        : everybody.stream().filter(each -> each.person().equals(person)).findFirst().orElseThrow(NotFound::new);
    return page(here, everybody, chosen, new Outcome(null, saved));
  }

  /** The form as it came, with what is wrong with it. */
  CounsellorsPage refused(Here here, CounsellorForm form, String problemKey) {
    return page(here, team.everybody(), form.person().map(form::counsellor).orElse(null), new Outcome(problemKey, false));
  }

  private record Outcome(@Nullable String problemKey, boolean saved) {}

  private static CounsellorsPage page(Here here, List<Team.Counsellor> everybody, Team.@Nullable Counsellor chosen, Outcome outcome) {
    return new CounsellorsPage(
        here.frame(t("service.counsellors"), t("service.counsellors")).at(new Crumb(t("service.title"), "/arbeid/ledelse")).personal(),
        here.csrf().get(), outcome.problemKey, outcome.saved,
        everybody.stream().map(each -> row(each, chosen != null && chosen.person().equals(each.person()))).toList(),
        chosen == null ? null : entry(chosen));
  }

  private static Row row(Team.Counsellor counsellor, boolean isChosen) {
    String languages = counsellor.languages().stream().map(tag -> Language.ofPath("/" + tag).ownName()).collect(Collectors.joining(", "));
    return new Row(counsellor.person().toString(), counsellor.displayName(), counsellor.workplace(), languages,
        Waits.number(counsellor.places()), counsellor.isTrainee(), isChosen);
  }

  private static Entry entry(Team.Counsellor counsellor) {
    List<Choice> languages = Arrays.stream(Language.values())
        .map(language -> new Choice(language.tag(), language.ownName(), counsellor.languages().contains(language.tag())))
        .toList();
    List<Choice> topics = Arrays.stream(Topic.values())
        .map(topic -> new Choice(topic.name(), t(topic.key()), counsellor.topics().contains(topic.name())))
        .toList();
    return new Entry(counsellor.person().toString(), counsellor.displayName(), counsellor.about() == null ? "" : counsellor.about(),
        languages, topics, counsellor.places(), counsellor.isTrainee());
  }
}
