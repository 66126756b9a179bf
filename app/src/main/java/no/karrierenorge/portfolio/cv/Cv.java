package no.karrierenorge.portfolio.cv;

import java.time.Instant;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.resume.Resume;

/** One version of a person's CV, as it was read. */
record Cv(ItemId id, int revision, Instant changedAt, String name, SavedCv saved) {
  static final String PATH = "/verktoy/cv";

  static Cv of(Item item) {
    return new Cv(item.id(), item.revision(), item.changedAt(), item.title(), item.as(SavedCv.class));
  }

  String path() {
    return ItemKind.CV.path(id);
  }

  Resume resume() {
    return Resume.of(saved.resume());
  }

  /** Of its headings. */
  Language language() {
    return Language.COMPLETE.stream().filter(one -> one.tag().equals(saved.language())).findFirst().orElse(Language.NB);
  }

  Look look() {
    return Look.find(saved.look()).orElse(Look.PLAIN);
  }

  Cv with(SavedCv changed) {
    return new Cv(id, revision, changedAt, name, changed);
  }

  Cv with(Resume changed) {
    return with(saved.with(changed));
  }

  Cv with(CvForm settings) {
    return new Cv(id, revision, changedAt, settings.name(), saved.with(settings));
  }

  NewItem item() {
    return NewItem.of(ItemKind.CV, name, SavedCv.VERSION, saved);
  }
}
