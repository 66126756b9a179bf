package no.karrierenorge.portfolio.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.Saved;
import no.karrierenorge.portfolio.resume.Draft;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Resume;
import no.karrierenorge.portfolio.resume.Section;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where a CV is changed. Two tabs may change different entries at once; of two that change the same one, the second is told. */
@Component
class CvDesk {
  /** Below what a folder takes for one thing. */
  static final int MOST_CHARACTERS = 250_000;

  private static final int TRIES = 5;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  CvDesk(Portfolio portfolio, PortfolioDesk desk) {
    this.portfolio = portfolio;
    this.desk = desk;
  }

  /** What is not the holder's is not there. */
  Cv find(Holder holder, String id) {
    return portfolio.find(holder, ItemKind.CV, id).map(Cv::of).orElseThrow(NotFound::new);
  }

  List<Cv> all(Holder holder) {
    return portfolio.items(holder, ItemKind.CV).stream().map(Cv::of).toList();
  }

  /** Saves another version beside the others; answers the path of the page to go on with. */
  String add(Holder holder, Cv version) {
    return switch (desk.save(holder, version.item())) {
      case Saved.Full full -> (holder.isLoggedIn() ? "/min-side" : Keepings.CODE) + "?fullt";
      case Saved.Kept kept -> ItemKind.CV.path(kept.id()) + "?melding=kopiert";
    };
  }

  static boolean isTooLarge(SavedCv saved) {
    return JSON.writeValueAsString(saved).length() > MOST_CHARACTERS;
  }

  /** @param change answers nothing when what it changes is not as it was */
  private Edited change(Holder holder, String id, Function<Cv, Optional<Cv>> change) {
    Cv now = find(holder, id);
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Cv> changed = change.apply(now);
      if (changed.isEmpty()) return new Edited.Overtaken(now);
      if (isTooLarge(changed.get().saved())) return new Edited.TooLarge(now);
      Changed outcome = desk.change(holder, now.id(), now.revision(), changed.get().item());
      now = find(holder, id);
      if (outcome == Changed.CHANGED) return new Edited.Done(now);
    }
    return new Edited.Overtaken(now);
  }

  Edited set(Holder holder, String id, CvForm settings) {
    return change(holder, id, cv -> Optional.of(cv.with(settings)));
  }

  Edited read(Holder holder, String id) {
    return change(holder, id, cv -> Optional.of(cv.with(cv.saved().read())));
  }

  /** @param mark of what stood at the top when the form was made */
  Edited basics(Holder holder, String id, String mark, Draft draft) {
    return change(holder, id, cv -> Optional.of(cv.resume()).filter(resume -> resume.basics().mark().equals(mark))
        .map(resume -> cv.with(resume.with(draft.onto(resume.basics())))));
  }

  /** Puts a new entry first: the newest stands at the top. */
  Edited add(Holder holder, String id, Section section, Draft draft) {
    return change(holder, id, cv -> Optional.of(cv.resume()).filter(resume -> resume.entries(section).size() < Section.MOST_ENTRIES)
        .map(resume -> cv.with(resume.with(section, entries -> with(entries, 0, draft.onto(Entry.blank()))))));
  }

  Edited write(Holder holder, String id, Spot spot, Draft draft) {
    return at(holder, id, spot, (entries, index) -> {
      entries.set(index, draft.onto(entries.get(index)));
      return entries;
    });
  }

  /** @param step -1 for up, 1 for down; what cannot go further stays */
  Edited move(Holder holder, String id, Spot spot, int step) {
    return at(holder, id, spot, (entries, index) -> {
      int other = Math.clamp((long) index + step, 0, entries.size() - 1);
      Collections.swap(entries, index, other);
      return entries;
    });
  }

  private interface Change {
    List<Entry> of(List<Entry> entries, int index);
  }

  private Edited at(Holder holder, String id, Spot spot, Change change) {
    return change(holder, id, cv -> {
      Resume resume = cv.resume();
      return spot.in(resume).stream().boxed().findFirst()
          .map(index -> cv.with(resume.with(spot.section(), entries -> change.of(entries, index))));
    });
  }

  /** Takes an entry out, and keeps it aside until the next change. */
  Edited remove(Holder holder, String id, Spot spot) {
    return change(holder, id, cv -> {
      Resume resume = cv.resume();
      return spot.in(resume).stream().boxed().findFirst().map(index -> cv.with(cv.saved().without(
          new SavedCv.Removed(spot.section().word(), index, resume.entries(spot.section()).get(index).json()),
          resume.with(spot.section(), entries -> without(entries, index)))));
    });
  }

  Edited putBack(Holder holder, String id) {
    return change(holder, id, cv -> Optional.ofNullable(cv.saved().removed()).flatMap(removed -> Section.find(removed.section())
        .map(section -> cv.with(cv.resume().with(section,
            entries -> with(entries, Math.min(removed.index(), entries.size()), new Entry(removed.entry())))))));
  }

  /** Adds skills that are not there yet. */
  Edited addSkills(Holder holder, String id, List<String> names) {
    return change(holder, id, cv -> Optional.of(cv.with(cv.resume().with(Section.SKILLS, entries -> {
      List<String> there = entries.stream().map(entry -> entry.text("name")).toList();
      Stream<Entry> added = names.stream().filter(name -> !there.contains(name)).map(name -> Entry.blank().with("name", name));
      return Stream.concat(entries.stream(), added).limit(Section.MOST_ENTRIES).toList();
    }))));
  }

  void delete(Holder holder, Cv cv) {
    desk.delete(holder, cv.id());
  }

  private static List<Entry> with(List<Entry> entries, int index, Entry entry) {
    var changed = new ArrayList<>(entries);
    changed.add(index, entry);
    return changed;
  }

  private static List<Entry> without(List<Entry> entries, int index) {
    var changed = new ArrayList<>(entries);
    changed.remove(index);
    return changed;
  }
}
