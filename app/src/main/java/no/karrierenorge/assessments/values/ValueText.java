package no.karrierenorge.assessments.values;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** Saved values in words, the most important first. */
@Component
class ValueText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.VALUES;
  }

  @Override
  public Readable read(Item item) {
    SavedValues saved = item.as(SavedValues.class);
    Stream<SavedValues.Value> all = Stream.concat(saved.first().stream(), Stream.concat(saved.some().stream(), saved.less().stream()));
    return new Readable(List.of(new Part(null, all.map(value -> value.name().in(Text.language())).toList())));
  }
}
