package no.karrierenorge.assessments.literacy;

import java.util.Optional;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keeper;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.springframework.stereotype.Component;

/** The one course that a folder holds: saved again, it takes the older one's place. */
@Component
class CourseFolder {
  private final Courses courses;
  private final Portfolio portfolio;
  private final PortfolioDesk desk;
  private final Keepings keepings;

  CourseFolder(Courses courses, Portfolio portfolio, PortfolioDesk desk, Keepings keepings) {
    this.courses = courses;
    this.portfolio = portfolio;
    this.desk = desk;
    this.keepings = keepings;
  }

  Optional<Item> find(Holder holder) {
    return portfolio.items(holder, ItemKind.COURSE).stream().findFirst();
  }

  /** Where to go when it is saved; nothing when somebody else has saved since {@code before} was read. */
  Optional<String> save(Keeper keeper, Optional<Item> before, SavedCourse course) {
    var item = new NewItem(ItemKind.COURSE, CourseController.PATH, CourseComposer.in(courses.current().title()), courses.current().version(), course);
    if (before.isEmpty()) return Optional.of(keepings.save(keeper, item));
    Changed changed = desk.change(keeper.holder(), before.get().id(), before.get().revision(), item);
    if (changed != Changed.CHANGED) return Optional.empty();
    return Optional.of("redirect:" + keeper.here().language().at(before.get().path()));
  }
}
