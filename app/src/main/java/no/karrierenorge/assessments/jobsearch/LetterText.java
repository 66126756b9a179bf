package no.karrierenorge.assessments.jobsearch;

import java.util.List;
import java.util.Map;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** A letter in the making: the letter itself, or its parts until there is one. */
@Component
class LetterText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.LETTER;
  }

  @Override
  public Readable read(Item item) {
    SavedLetter saved = item.as(SavedLetter.class);
    if (!saved.letter().isEmpty()) return new Readable(List.of(new Part(saved.job(), List.of(saved.letter()))));
    return new Readable(saved.written().parts(Map.of()));
  }
}
