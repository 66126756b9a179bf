package no.karrierenorge.eguidance.training;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.List;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.training.view.TrainingPage;
import no.karrierenorge.eguidance.training.view.TrainingPage.Choice;
import no.karrierenorge.eguidance.training.view.TrainingPage.Going;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes where counsellors practise. */
@Component
class TrainingComposer {
  private final Trainings trainings;
  private final Duty duty;

  TrainingComposer(Trainings trainings, Duty duty) {
    this.trainings = trainings;
    this.duty = duty;
  }

  TrainingPage page(@Nullable String noticeKey, PersonId reader, Here here) {
    List<Trainings.Training> all = trainings.of(reader);
    List<Choice> situations = Arrays.stream(Situation.values())
        .map(situation -> new Choice(situation.word(), t(situation.key()), t(situation.topic().key())))
        .toList();
    List<Choice> colleagues = duty.present().stream()
        .filter(one -> !one.person().equals(reader))
        .map(one -> new Choice(one.person().toString(), one.name(), one.workplace() == null ? "" : one.workplace()))
        .toList();
    return new TrainingPage(
        here.frame(t("team.training"), t("team.training.description")).at(new Crumb(t("team.desk"), "/arbeid/e-veiledning")).personal(),
        here.csrf().get(), noticeKey, situations, colleagues, learning(all, reader), played(all, reader));
  }

  private static List<Going> learning(List<Trainings.Training> all, PersonId reader) {
    return all.stream()
        .filter(one -> one.learner().equals(reader))
        .map(one -> new Going(one.conversation().toString(), one.situation() == null ? t("team.training.colleague") : t(one.situation().key())))
        .toList();
  }

  private static List<Going> played(List<Trainings.Training> all, PersonId reader) {
    return all.stream().filter(one -> reader.equals(one.player())).map(one -> new Going(one.conversation().toString(), one.learnerName())).toList();
  }
}
