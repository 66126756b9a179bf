package no.karrierenorge.assessments.reflections;

import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import org.springframework.stereotype.Component;

/** What somebody has written, under what she was asked. */
@Component
class ReflectionText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.REFLECTION;
  }

  @Override
  public Readable read(Item item) {
    SavedReflection saved = item.as(SavedReflection.class);
    return new Readable(saved.written().parts(saved.asked()));
  }
}
