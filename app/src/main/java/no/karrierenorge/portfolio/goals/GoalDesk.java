package no.karrierenorge.portfolio.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.Reminders;
import no.karrierenorge.portfolio.Reminders.Plan;
import no.karrierenorge.portfolio.Saved;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where goals are saved, and the mails about their steps planned with them. */
@Component
class GoalDesk {
  private final PortfolioDesk desk;
  private final Reminders reminders;
  private final Clock clock;

  GoalDesk(PortfolioDesk desk, Reminders reminders, Clock clock) {
    this.desk = desk;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Nothing when the folder is full. */
  @Transactional
  public Optional<ItemId> add(PersonId person, SavedGoal goal, Language language) {
    return switch (desk.save(Holder.of(person), item(goal))) {
      case Saved.Full full -> Optional.empty();
      case Saved.Kept kept -> {
        plan(kept.id(), goal, language);
        yield Optional.of(kept.id());
      }
    };
  }

  /** @param revision what the change was made from */
  record Edit(ItemId id, int revision, SavedGoal goal) {}

  @Transactional
  public Changed change(PersonId person, Edit edit, Language language) {
    Changed changed = desk.change(Holder.of(person), edit.id, edit.revision, item(edit.goal));
    if (changed == Changed.CHANGED) plan(edit.id, edit.goal, language);
    return changed;
  }

  private static NewItem item(SavedGoal goal) {
    return NewItem.of(ItemKind.GOAL, goal.title(), SavedGoal.VERSION, goal);
  }

  private void plan(ItemId id, SavedGoal goal, Language language) {
    reminders.forget(id);
    MailAddress.find(goal.address()).ifPresent(address -> plans(goal, address, language).forEach(plan -> reminders.plan(id, plan)));
  }

  private List<Plan> plans(SavedGoal goal, MailAddress address, Language language) {
    LocalDate today = Oslo.today(clock);
    var plans = new ArrayList<Plan>();
    for (int i = 0; i < goal.steps().size(); i++) {
      LocalDate day = goal.steps().get(i).dayLeft();
      if (day != null && day.isAfter(today)) plans.add(new Plan("step-" + i, day, address, language));
    }
    return plans;
  }
}
