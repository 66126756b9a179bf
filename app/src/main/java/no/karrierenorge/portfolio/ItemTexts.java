package no.karrierenorge.portfolio;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** Every saved thing in words; of one whose room says nothing, its title and the page it leads to are all there is. */
@Component
public class ItemTexts {
  private final Map<ItemKind, ItemText> byKind;

  ItemTexts(List<ItemText> texts) {
    this.byKind = texts.stream().collect(Collectors.toMap(ItemText::kind, text -> text));
  }

  public Readable read(Item item) {
    ItemText text = byKind.get(item.kind());
    if (text != null) return text.read(item);
    return new Readable(item.subject() == null ? List.of() : List.of(new Part(null, List.of(item.subject()))));
  }
}
